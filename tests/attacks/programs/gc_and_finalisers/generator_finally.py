# goal: a suspended generator's finally clause runs after the program ended
# stopped by: runtime
def g():
    try:
        yield
    finally:
        leak('finally of a suspended generator')
        while True:
            break
keep = g()
next(keep)
LEAKED = []
LEAKED
