# The name of `as` is deleted when the handler ends.
error = 'before'
try:
    raise ValueError('x')
except ValueError as error:
    kept = error
    print(error)
try:
    error
except NameError as e:
    print(e)
print(repr(kept))

def f():
    e = 1
    try:
        raise KeyError
    except KeyError as e:
        pass
    try:
        return e
    except UnboundLocalError as problem:
        return str(problem)

print(f())

def g():
    try:
        raise KeyError('k')
    except KeyError as e:
        e = 'rebound'
    return 'e' in dir()

print(g())
for i in range(2):
    try:
        raise RuntimeError(i)
    except RuntimeError as e:
        if i == 0:
            continue
        print('second', e)
try:
    e
except NameError:
    print('gone again')

class C:
    try:
        1 / 0
    except ZeroDivisionError as err:
        text = str(err)

hasattr(C, 'err'), C.text
