# Comprehensions in functions, in classes, in defaults, in lambdas.
def f(n, data=[i * i for i in range(3)]):
    k = 10
    table = {i: [j + k for j in range(i)] for i in range(n)}
    total = sum(v for row in table.values() for v in row)
    def inner():
        return [k + x for x in data if x > n - 3]
    return table, total, inner()

print(f(3))

def g():
    return [[(x, y, z) for y in range(x)] for x in range(3) for z in 'a']

print(g())

def h():
    fs = {name: (lambda s=name: s.upper()) for name in ['a', 'b']}
    return {k: v() for k, v in fs.items()}

print(h(), (lambda m: [m * i for i in range(m)])(3))

def shadow(x):
    ys = [x for x in [x, x + 1]]
    return ys, x

print(shadow(1))

def walrus(items):
    if any((found := i) > 2 for i in items):
        return found
    return f'none, last {found}'

print(walrus([1, 3, 5]), walrus([1, 2]))

def nested_gen():
    for i in (j for j in (k * 2 for k in range(3)) if j):
        yield [i + m for m in range(2)]

list(nested_gen())
