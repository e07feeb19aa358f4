# goal: the same, through the class dictionary
# stopped by: runtime
G = type(x for x in [])
LEAKED = [vars(G)['gi_frame'].__get__(x for x in [1])]
LEAKED
