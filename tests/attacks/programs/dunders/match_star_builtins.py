# goal: bind __builtins__ by a mapping rest and a star pattern
# stopped by: admit
match {'open': 1}:
    case {**__builtins__}:
        pass
match [1]:
    case [*__builtins__]:
        pass
LEAKED = [(lambda: open)()]
LEAKED
