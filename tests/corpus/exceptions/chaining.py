# __cause__, __context__ and suppression.
def show(error):
    chain = []
    while error is not None:
        chain.append(f'{type(error).__name__}({error})')
        if error.__cause__ is not None:
            chain.append('because of')
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            chain.append('while handling')
            error = error.__context__
        else:
            error = None
    print(' '.join(chain))

def a():
    try:
        {}['x']
    except KeyError as error:
        raise ValueError('explicit') from error

def b():
    try:
        {}['x']
    except KeyError:
        raise ValueError('implicit')

def c():
    try:
        {}['x']
    except KeyError:
        raise ValueError('hidden') from None

def d():
    try:
        a()
    finally:
        raise RuntimeError('in finally')

def e():
    try:
        b()
    except ValueError:
        1 / 0

for f in (a, b, c, d, e):
    try:
        f()
    except Exception as error:
        show(error)
try:
    raise ValueError from 5
except TypeError as error:
    print(error)
raise KeyError('outer') from ValueError('inner')
