# Keywords that are not identifiers, ordering, positional-only names reused, unpacked repeatedly.
def f(a, /, **kw):
    return a, kw

def g(*, first=1, **rest):
    return first, rest

def h(*args, sep='-', **kwargs):
    return sep.join([*map(str, args), *(f'{k}={v}' for k, v in kwargs.items())])

print(f(1, a=2), f(1, **{'a b': 3, '': 4, 'class': 5}), g(**{'first': 0, 'second': 2}), h(1, *'ab', 2, x=1, **{'y': 2}, z=3, **{'w w': 4}))
print(list(f(0, b=1, a=2, c=3)[1]), h(*[], **{}), h(sep=''), (lambda **k: k)(self=1, cls=2, args=3, kwargs=4))

class K:
    def __init__(self, /, self_=None, **attrs):
        self.attrs = attrs
    def m(this, *self, **that):
        return self, that
    @classmethod
    def make(cls, **kw):
        return cls(**kw).attrs

print(K(self=1).attrs, K().m(1, this_=2), K.make(cls_=1, x=2))
partial_args = {'a': 1}
def defaults(a, b=[], *c, d=(), e={}, **f):
    return a, b, c, d, e, f
print(defaults(*range(4), **{'d': 9, 'z': 8}), defaults(a=1, b=2), defaults(**partial_args, e=0))
for bad in (lambda: f(), lambda: f(a=1), lambda: g(1), lambda: defaults(b=1), lambda: defaults(1, a=2), lambda: h(**{1: 2}), lambda: f(1, **[('a', 1)]), lambda: f(**{'x': 1}, **{'x': 2}), lambda: g(**None), lambda: f(*None), lambda: K(1, 2, 3), lambda: (lambda a, b: 0)(1, c=2), lambda: (lambda *, k: 0)(), lambda: (lambda a, b, /: 0)(a=1, b=2), lambda: defaults()):
    try:
        print(bad())
    except TypeError as error:
        print(error)
h(sep=1)
