# goal: the frame by computed names
# stopped by: runtime
g = (x for x in [1])
LEAKED = []
for name in ['gi_' + 'frame', 'gi_' + 'code', 'gi_' + 'yieldfrom']:
    try:
        LEAKED.append(getattr(g, name))
    except Exception:
        pass
LEAKED
