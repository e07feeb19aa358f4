# UserDict, UserList, UserString and the abstract base classes.
from collections import UserDict, UserList, UserString
from collections.abc import Mapping, MutableSequence, Sequence, Set, Iterable, Iterator, Hashable, Callable, Sized, Container, Generator, MutableMapping

class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())

l = Lower({'A': 1}, B=2)
l['C'] = 3
print(l, l['a'], sorted(l), 'b' in l, len(l), l.data, l.get('c'), l.pop('b'), dict(l))

class Unique(UserList):
    def append(self, x):
        if x not in self:
            super().append(x)

u = Unique([1])
u.append(1); u.append(2)
print(u, u + [5], u[0:1], list(u), UserString('abc').upper(), UserString('ab') + 'c')

class Fixed(Sequence):
    def __init__(self, *items):
        self.items = items
    def __getitem__(self, i):
        return self.items[i]
    def __len__(self):
        return len(self.items)

f = Fixed(3, 1, 3)
print(f.index(1), f.count(3), list(reversed(f)), 1 in f, list(f), isinstance(f, Sequence))

class Env(Mapping):
    def __init__(self, **kw):
        self.kw = kw
    def __getitem__(self, k):
        return self.kw[k]
    def __iter__(self):
        return iter(self.kw)
    def __len__(self):
        return len(self.kw)

e = Env(a=1, b=2)
print(list(e.items()), e.get('z', 0), 'a' in e, e == {'a': 1, 'b': 2}, {**e}, dict(e), list(e.values()))
print([isinstance(x, c) for x, c in [([], MutableSequence), ({}, Mapping), ({1}, Set), ('', Sequence), (iter([]), Iterator), (5, Hashable), ([], Hashable), (len, Callable), ((i for i in []), Generator), (range(1), Sequence), ({}.keys(), Set), (5, Iterable), ('', Sized)]])
class Dub:
    def __iter__(self): return iter([])
    def __len__(self): return 0
    def __contains__(self, x): return False
print(isinstance(Dub(), Iterable), isinstance(Dub(), Container), issubclass(Dub, Sized), isinstance(Dub(), Sequence))
try:
    class Half(MutableMapping):
        def __getitem__(self, k): return 1
    Half()
except TypeError as error:
    print(str(error)[:50])
e['a'] = 5
