# goal: the namespace behind the view of globals
# stopped by: runtime
import operator
LEAKED = []
g = globals()
for x in [g, type(g)]:
    for name in ['.namespace', 'namespace', '_namespace', '.behind', '.session', 'given']:
        for look in [lambda: getattr(x, name), lambda: operator.attrgetter(name)(x), lambda: vars(x)[name], lambda: operator.methodcaller(name)(x)]:
            try:
                LEAKED.append(look())
            except Exception:
                pass
leak(LEAKED)
LEAKED
