# The value of a generator's return is the StopIteration's value and yield from's result.
def inner(n):
    for i in range(n):
        yield i
    return f'inner {n}'

def outer():
    a = yield from inner(2)
    b = yield from inner(1)
    print(a, b)
    c = yield from [10, 20]
    print('list gives', c)
    return a + b

g = outer()
seen = []
while True:
    try:
        seen.append(next(g))
    except StopIteration as stop:
        print(seen, stop.value)
        break

def empty():
    return 'nothing'
    yield

try:
    next(empty())
except StopIteration as stop:
    print(repr(stop), stop.value, stop.args)

def tuple_return():
    return (1, 2)
    yield

def wrapper():
    return (yield from tuple_return())

def collect(gen):
    result = yield from gen
    yield ('result', result)

list(collect(wrapper()))
