# goal: the globals of a guest function, with its builtins
# stopped by: guard
def f():
    pass

LEAKED = [f.__globals__]
leak(LEAKED)
LEAKED
