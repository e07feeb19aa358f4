# The loop variable stays inside, except a walrus's target.
x = 'outer'
print([x for x in range(3)], x)
print([(y := x) for x in range(3)], y, x)

def f():
    k = 'local'
    squares = [k * k for k in range(3)]
    print(squares, k)
    last = None
    any((last := n) > 2 for n in range(10))
    return last

print(f())

def closure():
    fs = [lambda: v for v in 'abc']
    gs = [(lambda v: lambda: v)(v) for v in 'abc']
    return [g() for g in fs], [g() for g in gs]

print(closure())

class C:
    n = 3
    data = [i for i in range(n)]
    try:
        scaled = [i * n for i in range(2)]
    except NameError as error:
        scaled = str(error)

print(C.data, C.scaled)
try:
    [undefined for _ in [1]]
except NameError as error:
    print(error)
try:
    print(i)
except NameError as error:
    print(error)
