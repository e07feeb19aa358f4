# goal: the base implementation of attribute access takes any name
# stopped by: guard
def f():
    pass

LEAKED = [object.__getattribute__(f, '__globals__')]
LEAKED
