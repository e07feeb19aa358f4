# goal: give an object another layout by assigning its class
# stopped by: guard
class A:
    pass

class B:
    pass

import types

a = A()
try:
    a.__class__ = types.SimpleNamespace
    LEAKED = ['ESCAPED: object has a native class'] if a.__class__ is not A else []
except Exception:
    LEAKED = []
LEAKED
