# goal: make a function with globals of one's own (and so the real builtins)
# stopped by: guard
F = type(lambda: 0)
LEAKED = [F]
f = F((lambda: open).__code__, {})
LEAKED += [f()]
LEAKED
