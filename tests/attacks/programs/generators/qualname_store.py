# goal: rename trusted generators
# stopped by: guard
g = (x for x in [1])
g.__name__ = 'x' * 10
g.gi_frame = None
LEAKED = ['ESCAPED: stored on a generator']
LEAKED
