# goal: a hidden iterator of the emitted code
# stopped by: guard
def g():
    yield from h()
def h():
    yield
x = g()
next(x)
LEAKED = [x.gi_yieldfrom.gi_frame]
LEAKED
