# goal: attributes of literals in all their spellings
# stopped by: guard
LEAKED = [1 .__class__.__base__.__subclasses__(), 1.0.__class__.__mro__, 1j.__class__.__base__]
LEAKED
