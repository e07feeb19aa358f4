# Inlined comprehensions keep scopes apart.
def f(x):
    ys = [x for x in range(3)]
    zs = [x for x in [x]]
    return ys, zs, x

print(f('arg'))

def cells():
    fs = [lambda: x for x in range(2)]
    x = 'outer'
    gs = [lambda: (x, y) for y in 'a']
    return [f() for f in fs], [g() for g in gs], x

print(cells())

def names():
    a = 1
    inner = [sorted(locals()) for b in [0]]
    return inner, sorted(locals())

print(names())

class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    nested = [[j for j in range(i)] for i in items]

print(C.doubled, C.nested, hasattr(C, 'i'))

def gen():
    x = 'before'
    try:
        [1 // x for x in (1, 0)]
    except ZeroDivisionError:
        pass
    yield x
    yield [(yield_ := x) for x in 'ab'], yield_

print(list(gen()))
x = 'module'
print([x for x in 'ab'], x, [[x, y] for x in 'a' for y in [x * 2]])
def unbound():
    [late for _ in 'a']
    late = 1
unbound()
