# goal: shadow the host's functions and see them fail open
# stopped by: runtime
LEAKED = []
real = leak
def leak(x):
    return 'shadowed'
del leak
try:
    leak(1)
except NameError:
    pass
real(1)
LEAKED
