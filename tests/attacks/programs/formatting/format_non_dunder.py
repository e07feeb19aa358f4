# goal: guarded names that are no dunders, by format
# stopped by: guard
g = (x for x in [])
LEAKED = ['ESCAPED: ' + '{0.gi_frame.f_builtins}'.format(g)]
LEAKED
