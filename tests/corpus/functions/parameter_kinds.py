# Every kind of parameter in one signature, and what lands where.
def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, sorted(more.items())

print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=1, y=2))
print(f(1, d=4, b=9))
print(f(*[1, 2], *(3, 4), d=0, **{'x': 1}))

def only_keywords(*, first, second=None):
    return first, second

print(only_keywords(second=1, first=2))

def nothing(*args, **kwargs):
    return len(args), len(kwargs)

nothing(), nothing(*range(5), **dict.fromkeys('abc'))
