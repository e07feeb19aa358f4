# goal: bind __builtins__ by a pattern
# stopped by: admit
match {'open': 1}:
    case __builtins__:
        pass
LEAKED = [(lambda: open)()]
LEAKED
