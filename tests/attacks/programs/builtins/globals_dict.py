# goal: the real globals
# stopped by: runtime
g = globals()
LEAKED = [g, g.get('__builtins__'), g.get('.session')]
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
