# goal: bind __builtins__ as a type parameter
# stopped by: admit
# needs: 3.12
def f[__builtins__]():
    return open
LEAKED = [f()]
LEAKED
