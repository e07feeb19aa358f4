# goal: super bound to a generator or an exception, guarded names without underscores
# stopped by: guard
G = type(x for x in [])
LEAKED = []
g = (x for x in [1])
for act in [lambda: super(G, g).gi_frame, lambda: super(object, g).gi_frame, lambda: super(G, g).__class__, lambda: G.gi_frame]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
