# goal: the interpreter object behind a function that the sandbox made
# stopped by: guard
def f():
    pass
LEAKED = []
for name in ['_Procedure__asteval__', '__interp__', '__asteval__', '_session', 'engine', 'session']:
    try:
        LEAKED.append(getattr(f, name))
    except AttributeError:
        pass
LEAKED
