# Lambdas with every kind of parameter, nested, immediately called.
add = lambda a, b=10, *args, c, **kw: (a, b, args, c, kw)
print(add(1, c=2), add(1, 2, 3, 4, c=5, d=6))
print((lambda: (yield))().send(None))
compose = lambda *fs: (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, lambda x: x * 2, lambda x: x + 1)(4))
fact = (lambda f: lambda n: f(f, n))(lambda self, n: 1 if n <= 1 else n * self(self, n - 1))
print(fact(10))
print((lambda x, /, y: x - y)(5, y=3), (lambda *, k: k)(k=1))
print([f.__name__ for f in (add, compose)], add.__qualname__)
swap = lambda pair: (pair[1], pair[0])
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: swap(kv)))
nested = lambda a: lambda b: lambda c: a + b + c
nested(1)(2)(3)
