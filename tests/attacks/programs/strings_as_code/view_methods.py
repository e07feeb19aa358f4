# goal: the functions of the view's class, their closures and defaults
# stopped by: guard
LEAKED = []
g = globals()
for name in ['__setitem__', '__delitem__', 'update', 'setdefault', 'pop']:
    for x in [g, type(g)]:
        f = getattr(x, name)
        for inner in ['__closure__', '__globals__', '__func__', '__code__', '__defaults__', '__self__']:
            try:
                found = getattr(f, inner)
                if found is not g and found is not None:
                    LEAKED.append(found)
            except Exception:
                pass
LEAKED
