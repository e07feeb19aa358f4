# goal: without __builtins__ in globals a new function has the interpreter's real ones
# stopped by: admit
del __builtins__
def f():
    return open
LEAKED = [f()]
LEAKED
