# goal: the same, in a cycle that only the collector finds
# stopped by: runtime
# limits: duration=0.5
def g():
    me = yield
    try:
        yield me
    finally:
        while True:
            pass
x = g()
next(x)
x.send(x)
del x
LEAKED = []
LEAKED
