# Host calls in lambdas, default values, keyword defaults, closures.
def f(a=ext(1), *, b=lookup('limit'), c=[ext(2)]):
    c.append(ext(len(c)))
    return a, b, c

print(f(), f(b=ext(0)), f(ext(5)))
g = lambda x, y=ext(10): ext(x) + y
print(g(1), (lambda: ext('now'))(), (lambda *a, **k: echo(*a, **k))(1, k=2))
table = {'inc': ext, 'double': lambda x: ext(x) * 2, 'both': lambda x: (ext(x), echo(x))}
print({name: action(3) for name, action in table.items()})
compose = lambda *fs: functools_reduce(lambda acc, fn: lambda x: fn(acc(x)), fs)
def functools_reduce(f, items):
    acc, *rest = items
    for item in rest:
        acc = f(acc, item)
    return acc
print(compose(ext, lambda x: x * ext(x), ext)(1))

def counter(start=lookup('nope', 100)):
    n = start
    def up():
        nonlocal n
        n = ext(n)
        return n
    return up

up = counter()
up()
print(up(), counter(ext(0))())
lazy = [lambda i=i: ext(i) for i in range(3)] + [lambda: ext(i)  for i in echo([7, 8])]
print([h() for h in lazy])
alias = fetch
print(len(alias(1)), (alias if ext(-1) else lookup)('limit'), [ext, echo][ext(0)]('chosen'))
(lambda: (lambda: (lambda: ext(41))())())()
