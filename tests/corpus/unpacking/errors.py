# The wording of failed unpacking.
def t(f):
    try:
        f()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

def two(x):
    a, b = x

def star(x):
    a, b, *c, d = x

def nested(x):
    (a, b), c = x

t(lambda: two([1]))
t(lambda: two([1, 2, 3]))
t(lambda: two([]))
t(lambda: two(5))
t(lambda: two('abc'))
t(lambda: two(i for i in range(3)))
t(lambda: two({1: 1}))
t(lambda: star([1, 2]))
t(lambda: star(None))
t(lambda: nested([1, 2]))
t(lambda: nested(['ab']))
t(lambda: [*5])
t(lambda: {**[1]})
t(lambda: {*None})
t(lambda: print(*1))
t(lambda: dict(**{'a': 1}, a=2))

def infinite():
    while True:
        yield 1

t(lambda: two(infinite()))

class Weird:
    def __iter__(self):
        raise KeyError('from iter')

two(Weird())
