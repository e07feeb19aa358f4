# Raising and catching things that are no exceptions.
def attempt(f):
    try:
        f()
    except TypeError as error:
        print(error)

def raise_it(x):
    raise x

attempt(lambda: raise_it('text'))
attempt(lambda: raise_it(int))
attempt(lambda: raise_it(None))
attempt(lambda: raise_it(5))

def bad_handler(kind):
    try:
        raise ValueError('v')
    except kind:
        return 'caught'

for kind in (ValueError, (KeyError, ValueError), Exception, ((KeyError,), ValueError)):
    try:
        print(bad_handler(kind))
    except TypeError as error:
        print(error)
for kind in (str, 'ValueError', None, (ValueError, 5), (int, ValueError)):
    try:
        print(bad_handler(kind))
    except TypeError as error:
        print(error)

class NeedsTwo(Exception):
    def __init__(self, a, b):
        pass

attempt(lambda: raise_it(NeedsTwo))

def handler_evaluated_lazily():
    try:
        return 'fine'
    except 1 / 0:
        pass

handler_evaluated_lazily()
