# goal: natives as dunder methods of a class of ours
# stopped by: runtime
import operator
LEAKED = []
class A:
    __getattr__ = getattr
    __getitem__ = getattr
    __call__ = vars
    __iter__ = vars
    __contains__ = hasattr
a = A()
for act in [lambda: a['__class__'].__base__.__subclasses__(), lambda: a.nope, lambda: a['__dict__'], lambda: a(), lambda: iter(a), lambda: a['__reduce_ex__'](2)]:
    try:
        LEAKED.append(act())
    except (AttributeError, TypeError, RecursionError):
        pass
LEAKED = [x for x in LEAKED if x != {}]
LEAKED
