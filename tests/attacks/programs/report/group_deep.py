# goal: a group nested so deep that the report recurses too far
# stopped by: runtime
LEAKED = []
g = ValueError(1)
for _ in range(5000):
    g = ExceptionGroup('g', [g])
raise g

LEAKED
