# __slots__ take the instance dict away.
class Point:
    __slots__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'({self.x}, {self.y})'

p = Point(1, 2)
p.x += 10
print(p, Point.__slots__, hasattr(p, '__dict__'))
try:
    p.z = 3
except AttributeError as error:
    print(error)
del p.y
try:
    p.y
except AttributeError as error:
    print(error)
p.y = 'again'
print(p)

class Named(Point):
    __slots__ = 'name'

n = Named(1, 2)
n.name = 'n'
print(n, n.name)

class Free(Point):
    pass

f = Free(1, 2)
f.anything = 1
print(vars(f), f)
try:
    class Conflict:
        __slots__ = ('a',)
        a = 1
except ValueError as error:
    print(error)
try:
    vars(p)
except TypeError as error:
    print(error)

class Private:
    __slots__ = ['_hidden', 'shown']
    def __init__(self):
        self._hidden = self.shown = 0

sorted(Private.__slots__), Private().shown, n.other
