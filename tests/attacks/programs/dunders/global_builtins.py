# goal: declare __builtins__ global and replace it
# stopped by: admit
def f():
    global __builtins__
    __builtins__ = {}
    return __builtins__
LEAKED = [f()]
LEAKED
