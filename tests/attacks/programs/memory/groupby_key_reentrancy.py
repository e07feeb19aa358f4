# goal: groupby whose keys advance it while they are compared
# stopped by: kernel
# only: isolated
import itertools
LEAKED = []
class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        try:
            next(g)
        except (StopIteration, RuntimeError):
            pass
        return False
g = itertools.groupby((K(i) for i in range(50)), key=lambda x: x)
try:
    for _ in range(10):
        k, group = next(g)
        next(group)
except (StopIteration, RuntimeError):
    pass
LEAKED
