# goal: super as a class to subclass or call freely
# stopped by: runtime
LEAKED = []
for act in [lambda: super(type, int).mro(), lambda: super(object, 1), lambda: super(), lambda: type('S', (super,), {})(int, 1).__thisclass__.__base__.__subclasses__()]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
