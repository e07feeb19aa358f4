# goal: the name __builtins__
# stopped by: admit
LEAKED = [__builtins__]
LEAKED
