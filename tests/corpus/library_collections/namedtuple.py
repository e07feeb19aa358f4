# Named tuples and ChainMap.
from collections import namedtuple, ChainMap

P = namedtuple('P', 'x y z', defaults=[0])
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), P._make('abc'), len(p), tuple(p), p == (1, 2, 0), hash(p) == hash((1, 2, 0)), P._field_defaults)
x, *rest = p
print(x, rest, [*p], isinstance(p, tuple), p + (4,), p < P(1, 3), {p: 'k'}[1, 2, 0], sorted([P(2, 1), P(1, 5)]), p.index(2), max(p))

class Point(namedtuple('Point', ['x', 'y'])):
    __slots__ = ()
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
    def __str__(self):
        return f'({self.x}; {self.y})'

q = Point(3, 4)
print(q.norm, q + q, repr(q), str(q), f'{q}', q._replace(x=0))
print(namedtuple('R', 'a class a', rename=True)._fields, namedtuple('Q', ['f'], defaults=['d'])())
match q:
    case Point(3, y):
        print('y', y)
for bad in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: setattr(p, 'x', 5), lambda: namedtuple('B', 'a a'), lambda: namedtuple('B', 'class'), lambda: namedtuple('B', '_a'), lambda: namedtuple('1B', 'a'), lambda: p._replace(q=1), lambda: P._make([1]), lambda: p.w, lambda: namedtuple('B', 'a', defaults=[1, 2])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
c['n'] = 0
print(c['a'], c['b'], sorted(c), c.maps, c.new_child({'a': 9})['a'], c.parents['a'], dict(c), len(c))
q.x = 5
