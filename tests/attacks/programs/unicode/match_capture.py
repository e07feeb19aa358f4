# goal: a capture pattern in other letters
# stopped by: admit
match {}:
    case __ｂuiltins__:
        pass
LEAKED = [(lambda: open)()]
LEAKED
