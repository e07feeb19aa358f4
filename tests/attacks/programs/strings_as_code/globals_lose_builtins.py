# goal: the same, by clearing what globals() gives
# stopped by: runtime
g = globals()
keep_leak, keep = leak, None
def make():
    return (lambda: open)
try:
    g.pop('__builtins__', None)
    g['__builtins__'] = {}
except Exception:
    pass
LEAKED = [make()()]
LEAKED
