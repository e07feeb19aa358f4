# type(name, bases, namespace) makes a class like a statement does.
def init(self, x):
    self.x = x

Point = type('Point', (), {'__init__': init, 'dim': 1, 'double': lambda self: self.x * 2})
p = Point(4)
print(p.x, p.double(), Point.dim, Point.__name__, type(p) is Point)
Sub = type('Sub', (Point,), {'dim': 2})
print(Sub(1).dim, issubclass(Sub, Point), isinstance(Sub(1), Point))

def make(fields):
    def __init__(self, *args):
        for name, value in zip(fields, args):
            setattr(self, name, value)
    def __repr__(self):
        return type(self).__name__ + repr(tuple(getattr(self, f) for f in fields))
    return type('Row', (), {'__init__': __init__, '__repr__': __repr__, 'fields': fields})

Row = make(('a', 'b'))
print(Row(1, 2), Row.fields)
E = type('E', (ValueError,), {})
try:
    raise E('made by hand')
except ValueError as error:
    print(type(error).__name__, error)
for args in (('X', (int, str), {}), ('X', (True,), {}), (1, (), {})):
    try:
        type(*args)
    except TypeError as error:
        print(error)
