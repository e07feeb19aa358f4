# goal: a property whose getter is a native guarded function
# stopped by: guard
class A:
    d = property(object.__dir__)
    r = property(object.__reduce__)
    c = property(type)
LEAKED = []
for name in ['r', 'd']:
    try:
        found = getattr(A(), name)
        LEAKED += [x for x in found if type(x) is not str]
    except Exception:
        pass
LEAKED
