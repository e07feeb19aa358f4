# goal: library objects in a class body whose __set_name__ or __get__ trusted code defines
# stopped by: library
import enum, functools, typing, dataclasses
LEAKED = []
class A:
    a = functools.cached_property(vars)
    b = functools.partialmethod(vars)
    c = functools.singledispatchmethod(vars)
    d = enum.property(vars)
    e = property(vars)
    f = classmethod(vars)
    g = staticmethod(vars)
for name in 'abcdefg':
    try:
        found = getattr(A(), name)
        LEAKED.append(found() if callable(found) else found)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not dict] + [v for x in LEAKED if type(x) is dict for k, v in x.items() if k.startswith('.')]
LEAKED
