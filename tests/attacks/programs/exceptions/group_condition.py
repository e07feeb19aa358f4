# goal: a callable condition in split and subgroup
# stopped by: runtime
LEAKED = []
g = ExceptionGroup('g', [ValueError(1), TypeError(2)])
g.subgroup(lambda e: LEAKED.append(e))
g.split(lambda e: LEAKED.append(e))
LEAKED += [e.__traceback__ for e in LEAKED]
LEAKED
