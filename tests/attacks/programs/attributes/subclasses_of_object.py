# goal: the list of every class, through a tuple's class and its base
# stopped by: guard
LEAKED = ().__class__.__base__.__subclasses__()
leak(LEAKED)
LEAKED
