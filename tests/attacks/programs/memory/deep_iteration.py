# goal: a chain of iterators so deep that one step overflows the C stack
# stopped by: kernel
# only: isolated
import itertools
LEAKED = []
x = iter([1])
for _ in range(100_000):
    x = itertools.chain(x)
try:
    next(x)
except (RecursionError, MemoryError):
    pass
LEAKED
