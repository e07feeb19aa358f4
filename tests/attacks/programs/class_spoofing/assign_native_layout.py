# goal: assign a class with another layout or of the library
# stopped by: guard
import json, collections
class A:
    pass
LEAKED = []
for kind in [json.JSONEncoder, collections.UserDict, int, type, object, Exception]:
    a = A()
    try:
        a.__class__ = kind
        LEAKED.append('ESCAPED: instance of ' + kind.__name__)
    except Exception:
        pass
LEAKED
