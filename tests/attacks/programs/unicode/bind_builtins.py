# goal: bind __builtins__ in other letters
# stopped by: admit
__buｉltins__ = {}
LEAKED = [(lambda: open)()]
LEAKED
