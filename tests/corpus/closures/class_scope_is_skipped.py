# Methods do not see class variables as free names; the first iterable of a comprehension does.
x = 'module'

class C:
    x = 'class'
    items = [1, 2]
    pairs = [i for i in items]
    try:
        bad = [x for _ in range(1)]
    except NameError as error:
        bad = str(error)

    def method(self):
        return x

    nested = lambda self: x

print(C().method(), C().nested(), C.pairs, C.bad)

def enclosing():
    x = 'function'
    class D:
        y = x
        x = 'class'
        z = x
        def get(self):
            return x
    return D.y if hasattr(D, 'y') else None, D.z, D().get()

try:
    print(enclosing())
except NameError as error:
    print(error)

def param(x):
    class E:
        y = x
        def get(self):
            return x
    return E.y, E().get()

param('argument')
