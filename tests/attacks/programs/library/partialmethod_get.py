# goal: partialmethod binds what it is given by native rules
# stopped by: library
import functools
class A:
    m = functools.partialmethod(getattr, '__class__')
    n = functools.partialmethod(str.format)
LEAKED = []
for act in [lambda: A().m(), lambda: A.__dict__['m'].func]:
    try:
        found = act()
        if found is not A:
            LEAKED.append(found)
    except Exception:
        pass
LEAKED
