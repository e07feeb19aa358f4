# goal: a class pattern's keyword reads str.format, bound
# stopped by: guard
LEAKED = []
match '{0.__class__.__base__}':
    case str(format=found):
        LEAKED = ['ESCAPED: ' + found(0)]
LEAKED
