# goal: dictionaries of functions and other native objects
# stopped by: runtime
LEAKED = []
for thing in [leak, print, lambda: 0, type, property, object, vars, getattr, super]:
    try:
        LEAKED.append(vars(thing))
    except Exception:
        pass
LEAKED
