# goal: the same, without an end
# stopped by: runtime
# limits: duration=0.5
def g():
    try:
        yield
    finally:
        while True:
            pass
keep = g()
next(keep)
LEAKED = []
LEAKED
