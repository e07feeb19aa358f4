# goal: generator.throw with a traceback argument
# stopped by: guard
LEAKED = []
def g():
    try:
        yield
    except ValueError as e:
        LEAKED.append(e.__traceback__)
        yield
x = g()
next(x)
try:
    x.throw(ValueError, ValueError(), None)
except Exception:
    pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
