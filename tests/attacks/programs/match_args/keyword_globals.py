# goal: a class pattern's keyword reads an attribute
# stopped by: admit
LEAKED = []
match (lambda: 0):
    case object(__globals__=found):
        LEAKED = [found]
LEAKED
