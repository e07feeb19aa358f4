# Hash and equality decide what a set or dict sees.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __repr__(self):
        return f'<{self.x},{self.y}>'

d = {Point(1, 2): 'a', Point(1, 2): 'b', Point(2, 1): 'c'}
print(d, Point(1, 2) in d, Point(0, 0) in d, len({Point(0, 0), Point(0, 0)}))
print(Point(1, 2) == (1, 2), Point(1, 2) != Point(1, 2))

class NoHash:
    def __eq__(self, other):
        return True

print(NoHash() == 5, NoHash.__hash__)
try:
    {NoHash(): 1}
except TypeError as error:
    print(error)

class Plain:
    pass

p = Plain()
table = {p: 1}
table[p], table.get(Plain())
