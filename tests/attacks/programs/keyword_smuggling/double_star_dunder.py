# goal: dunder and hidden names by ** arguments
# stopped by: runtime
def f(**kw):
    return kw
got = f(**{'__class__': 1, '.session': 2, '': 3, 'a b': 4})
LEAKED = []
class A:
    def __init__(self, **kw):
        self.__dict__.update(kw)
a = A(**got)
LEAKED = [type(a)] if type(a) is not A else []
LEAKED
