# A name assigned anywhere in a function is local everywhere in it.
x = 'global'

def reads_first():
    print(x)
    x = 1

def branch(flag):
    if flag:
        y = 'set'
    return y

def deleted():
    z = 1
    del z
    return z

for f, args in [(reads_first, ()), (branch, (True,)), (branch, (False,)), (deleted, ())]:
    try:
        print(f(*args))
    except UnboundLocalError as error:
        print(type(error).__name__, error, error.name)

def free():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return inner()

free()
