# Subclasses of the builtin types keep working with the rest of the language.
class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())
    def shout(self):
        return self + '!'

class Bag(dict):
    def __missing__(self, key):
        return f'<{key}>'

class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    @property
    def top(self):
        return self[-1]

class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
    @property
    def swapped(self):
        return Pair(self[1], self[0])

u = Upper('abc')
print(u, u.shout(), type(u.shout()).__name__, u == 'ABC', {'ABC': 1}[u])
b = Bag(a=1)
print(b['a'], b['b'], b.get('b'), 'b' in b, b)
s = Stack().push(1).push(2)
print(s, s.top, len(s), s + [3], type(s + [3]).__name__, isinstance(s, list))
print(Pair(1, 2).swapped, Pair(1, 2) == (1, 2))
class Strict(int):
    def __add__(self, other):
        return Strict(int(self) + other)
    def __repr__(self):
        return f'Strict({int(self)})'
print(Strict(1) + 2 + 3, sum([1, 2], Strict(0)), f'{Strict(4):03d}')
sorted([Strict(3), Strict(1)])
