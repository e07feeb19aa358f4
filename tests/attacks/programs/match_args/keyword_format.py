# goal: a class pattern's keyword reads str.format, bound
# stopped by: admit
LEAKED = []
match '{0.__class__.__base__}':
    case str(format=found):
        LEAKED = ['ESCAPED: ' + found(0)]
LEAKED
