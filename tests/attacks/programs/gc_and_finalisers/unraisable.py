# goal: an exception in a finaliser, printed by the interpreter on the host's stderr
# stopped by: runtime
def g():
    try:
        yield
    finally:
        raise ValueError('in finaliser')
x = g()
next(x)
del x
def h():
    while True:
        try:
            yield
        except GeneratorExit:
            pass
y = h()
next(y)
del y
LEAKED = []
LEAKED
