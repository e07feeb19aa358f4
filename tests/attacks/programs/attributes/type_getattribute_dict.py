# goal: the real dictionary view of object
# stopped by: guard
LEAKED = [type.__getattribute__(object, '__dict__')]
LEAKED
