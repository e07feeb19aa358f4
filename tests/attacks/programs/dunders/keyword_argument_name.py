# goal: a dunder as keyword name in a call
# stopped by: admit
def f(**kw):
    return kw
LEAKED = ['ESCAPED: ' + k for k in f(__builtins__=1) if leak(k)]
LEAKED
