# goal: replace the builtins of functions made from here on
# stopped by: admit
__builtins__ = {'print': leak}
def f():
    return len
LEAKED = [f()]
LEAKED
