# goal: chains so deep that taking them apart overflows the C stack
# stopped by: kernel
# only: isolated
import itertools
LEAKED = []
x = iter([])
for _ in range(100_000):
    x = itertools.chain(x)
del x
t = ()
for _ in range(300_000):
    t = (t,)
del t
y = []
for _ in range(100_000):
    y = map(max, y)
del y
LEAKED
