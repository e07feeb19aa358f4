# reduce, partial, partialmethod, cmp_to_key, wraps.
from functools import reduce, partial, partialmethod, cmp_to_key, wraps, total_ordering
import operator

print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, [3, 9, 2]), reduce(lambda acc, kv: {**acc, kv[0]: kv[1]}, [('a', 1), ('b', 2)], {}), reduce(lambda a, b: b, [], 'initial'))
def power(base, exp, *, mod=None):
    """Raise."""
    return pow(base, exp, mod) if mod else base ** exp
square, cube_mod = partial(power, exp=2), partial(power, exp=3, mod=5)
print(square(5), cube_mod(4), cube_mod(4, mod=7), partial(power, 2)(10), partial(int, base=2)('101'), list(map(partial(operator.mul, 3), [1, 2])), partial(print, 'a', sep='-')('b'))
print(partial(partial(power, 2), 3)(), sorted(['b', 'C', 'a'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))

class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, *, note=''):
        self.alive = state
        return f'{state}{note}'
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note='!')

c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.set_alive(note='?'))

def deco(f):
    @wraps(f)
    def wrapper(*a, **k):
        """Wrapper doc."""
        return f(*a, **k)
    return wrapper

@deco
def documented(x):
    """Original doc."""
    return x

print(documented.__name__, documented.__doc__, documented(5))

@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return self.n == o.n
    def __lt__(self, o):
        return self.n < o.n

print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2), max(V(3), V(7)).n)
for bad in (lambda: reduce(operator.add, []), lambda: reduce(5, [1, 2]), lambda: partial(), lambda: partial(5), lambda: partial(len, 1)(), lambda: square(), lambda: square(1, 2), lambda: total_ordering(type('E', (), {}))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
reduce(lambda a, b: a / b, [1, 0])
