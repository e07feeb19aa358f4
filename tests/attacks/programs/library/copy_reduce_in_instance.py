# goal: deepcopy looks __reduce_ex__ up on the instance
# stopped by: library
import copy
class A:
    pass
a = A()
LEAKED = []
try:
    a.__dict__['__reduce_ex__'] = lambda protocol: (LEAKED.append, ('ESCAPED: instance reduced',), None)
except Exception:
    setattr(a, '__reduce_ex__', lambda protocol: (LEAKED.append, ('ESCAPED: instance reduced',), None))
try:
    copy.deepcopy(a)
except Exception:
    pass
LEAKED
