# goal: object through the resolution order, then its subclasses
# stopped by: guard
LEAKED = [''.__class__.__mro__[-1].__subclasses__()]
leak(LEAKED)
LEAKED
