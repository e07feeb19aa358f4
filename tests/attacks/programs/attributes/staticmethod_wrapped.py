# goal: static and class methods unwrap to functions
# stopped by: guard
def f():
    pass

LEAKED = [staticmethod(f).__wrapped__.__code__, classmethod(f).__func__.__globals__]
LEAKED
