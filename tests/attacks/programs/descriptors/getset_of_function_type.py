# goal: the descriptor of __globals__ fetched from the function type
# stopped by: guard
F = type(lambda: 0)
LEAKED = []
for look in [lambda: F.__globals__, lambda: vars(F)['__globals__'], lambda: F.__dict__['__code__'], lambda: getattr(F, '__closure__'), lambda: F.__code__]:
    try:
        d = look()
        LEAKED.append(d)
        LEAKED.append(d.__get__(lambda: 0))
    except Exception:
        pass
LEAKED
