# Host calls as arguments, with stars, keywords, nested, methods and constructors.
def f(*args, **kwargs):
    return args, kwargs

print(f(ext(1), *echo([2, 3]), ext(4), k=ext(5), **echo({'m': ext(6)})))
print(echo(1), echo(), echo(1, 2), echo(a=1), echo(1, b=2), echo([1], k={'x': (1, 2)}))
print(ext(*[1]), ext(**{'x': 1}), lookup('nope', default=ext(1)), lookup(key='limit'), echo(*echo([1, 2]), **echo({'z': 3})))
print(max(ext(1), ext(5), key=lambda v: -v), sorted([ext(3), ext(1)], reverse=ext(-1) == 0), [1, 2, 3].index(ext(1)), 'a,b'.split(echo(',')))

class K:
    def __init__(self, a, b=0):
        self.v = (a, b)
    def m(self, x):
        return self.v, x

print(K(ext(1)).m(ext(2)), K(ext(1), b=ext(2)).v, K(*echo([5, 6])).v)
print((lambda a, b=ext(10): (a, b))(ext(0)), f(f(ext(0)), f(k=ext(1)))[0])
print(dict(a=ext(1), **{'b': ext(2)}), {**echo({'x': 1}), 'y': ext(1)}, [*echo([1]), ext(1)], {*echo([1]), ext(0)})
d = {}
d[ext('k')] = ext('v')
d[echo('k')], d[ext('k')] = ext(1), ext(2)
d
