# goal: a class pattern's keyword and a call's keyword in other letters
# stopped by: admit
LEAKED = []
match (lambda: 0):
    case object(__ｇlobals__=found):
        LEAKED = [found]
LEAKED
