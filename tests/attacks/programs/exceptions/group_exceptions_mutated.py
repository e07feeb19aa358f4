# goal: the sequence inside a group, changed after the check of its types
# stopped by: runtime
inner = [ValueError(1)]
g = ExceptionGroup('g', inner)
inner.append(5)
LEAKED = [x for x in g.exceptions if type(x) is int]
LEAKED
