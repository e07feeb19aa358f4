# Closures see the variable, not the value it had.
functions = [lambda: i for i in range(3)]
print([f() for f in functions])

fixed = [lambda i=i: i for i in range(3)]
print([f() for f in fixed])

def adders():
    out = []
    for n in range(3):
        def add(x):
            return x + n
        out.append(add)
    n = 100
    return out

print([f(1) for f in adders()])

def scoped():
    return [(lambda n: lambda x: x + n)(n) for n in range(3)]

print([f(1) for f in scoped()])
gen = (lambda: k for k in range(3))
first = next(gen)
print(first())
next(gen)
first()
