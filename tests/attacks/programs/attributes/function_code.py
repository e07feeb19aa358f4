# goal: a code object
# stopped by: guard
def f():
    pass

LEAKED = [f.__code__]
LEAKED
