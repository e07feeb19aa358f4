# goal: the generator type's descriptors
# stopped by: guard
G = type(x for x in [])
LEAKED = [G.gi_frame.__get__(x for x in [1])]
LEAKED
