# An AttributeError inside a property, with and without __getattr__.
class A:
    @property
    def value(self):
        return self.missing

class B(A):
    def __getattr__(self, name):
        return f'fallback {name}'

class C:
    @property
    def failing(self):
        raise KeyError('inside')
    @property
    def nothing(self):
        raise AttributeError('custom message')

for make in (lambda: A().value, lambda: B().value, lambda: C().failing, lambda: C().nothing):
    try:
        print(make())
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)
print(hasattr(A(), 'value'), hasattr(C(), 'nothing'), getattr(C(), 'nothing', 'default'))
try:
    hasattr(C(), 'failing')
except KeyError as error:
    print('hasattr lets it through', error)

class Lazy:
    def __init__(self):
        self.loads = 0
    @property
    def data(self):
        if not hasattr(self, '_data'):
            self.loads += 1
            self._data = [1, 2, 3]
        return self._data

lazy = Lazy()
lazy.data.append(4)
print(lazy.data, lazy.loads)

class Chain:
    def __init__(self, n):
        self.n = n
    @property
    def next(self):
        if self.n == 3:
            raise StopIteration('end of chain')
        return Chain(self.n + 1)

print(Chain(0).next.next.n)
Chain(0).next.next.next.next
