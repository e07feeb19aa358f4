# goal: bind __builtins__ from a comprehension
# stopped by: admit
[__builtins__ := {'open': 1} for _ in [1]]
LEAKED = [(lambda: open)()]
LEAKED
