# goal: the traceback by getattr with a computed name
# stopped by: runtime
LEAKED = []
try:
    1 / 0
except Exception as e:
    for name in ['__trace' + 'back__', 'with_' + 'traceback']:
        try:
            LEAKED.append(getattr(e, name))
        except Exception:
            pass
LEAKED
