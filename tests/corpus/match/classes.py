# Class patterns by keyword, by position and on builtin types.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y

class Circle:
    def __init__(self, center, radius):
        self.center, self.radius = center, radius

class Point3(Point):
    __match_args__ = ('x', 'y', 'z')
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

def f(s):
    match s:
        case Point(0, 0):
            return 'origin'
        case Point3(x, y, z):
            return f'3d {x}{y}{z}'
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f'on axis {y}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'point'
        case Circle(center=Point(x, _), radius=r):
            return f'circle x={x} r={r}'
        case int() | float():
            return 'number'
        case str(text):
            return f'text {text}'
        case list([a, *_]) | dict({'a': a}):
            return f'has {a}'
        case _:
            return 'unknown'

for s in [Point(0, 0), Point(0, 5), Point(4, 0), Point(2, 2), Point(1, 2), Point3(1, 2, 3), Circle(Point(7, 8), 9),
          True, 1.0, 'hi', [5, 6], {'a': 1}, None, Circle(1, 2)]:
    print(f(s))
try:
    match Circle(1, 2):
        case Circle(a, b):
            pass
except TypeError as error:
    print(error)
match Point(1, 2):
    case Point(1, 2, 3):
        pass
