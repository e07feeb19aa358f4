# goal: attribute access where the pattern names its class
# stopped by: admit
LEAKED = []
match 1:
    case int.__base__(__class__=found):
        LEAKED = [found.__base__.__subclasses__()]
LEAKED
