# goal: types of native helpers, called or subclassed
# stopped by: runtime
kinds = []
def generator():
    yield
for thing in [generator(), leak, print, [].append, (lambda: 0), str.join, int.__add__, property, type, object]:
    try:
        kinds.append(type(thing))
    except Exception:
        pass
LEAKED = []
for kind in kinds:
    try:
        LEAKED.append(type('X', (kind,), {}).__base__.__subclasses__())
    except Exception:
        pass
LEAKED
