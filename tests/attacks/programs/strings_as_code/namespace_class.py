# goal: the class of what globals() gives, called and used by hand
# stopped by: runtime
LEAKED = []
g = globals()
N = type(g)
for act in [lambda: N({'x': 1}), lambda: eval('1', N()), lambda: eval('x', N(x=1)), lambda: N.__setitem__(leak, 'x', 1), lambda: N.__namespace__, lambda: N().__namespace__, lambda: g.__namespace__,
            lambda: N.__namespace__.__get__(g), lambda: type('S', (N,), {}), lambda: N.__new__(N), lambda: N.fromkeys(['.session']), lambda: dict.__getitem__(g, '.session'), lambda: g.copy(), lambda: g.__or__({}),
            lambda: N.pop(g, '__builtins__', None), lambda: N.__delitem__(g, '.session'), lambda: g.__reduce_ex__(2), lambda: g.__getstate__()]:
    try:
        LEAKED.append(act())
    except Exception as e:
        pass
LEAKED = [x for x in LEAKED if x is not g and x is not None]
leak(LEAKED)
LEAKED
