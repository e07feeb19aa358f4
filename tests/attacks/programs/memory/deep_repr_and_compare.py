# goal: recursion in native comparison, hashing and printing
# stopped by: kernel
# only: isolated
LEAKED = []
t, u = (), ()
for _ in range(100_000):
    t, u = (t,), (u,)
for act in [lambda: t == u, lambda: hash(t), lambda: repr(t)]:
    try:
        act()
    except RecursionError:
        pass
LEAKED
