# goal: state confusion by running a generator from itself
# stopped by: runtime
LEAKED = []
def g():
    try:
        next(x)
    except ValueError as e:
        LEAKED.append(e)
    yield x
x = g()
LEAKED += list(x)
LEAKED = [y for y in LEAKED if type(y) is not ValueError and y is not x]
LEAKED
