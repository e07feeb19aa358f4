# Host calls inside methods that library types call.
from dataclasses import dataclass, field
from enum import Enum
from collections import defaultdict, UserDict, namedtuple
import functools, copy

@dataclass(order=True)
class Order:
    id: int
    amount: float = field(default_factory=lambda: ext(0))
    tags: list = field(default_factory=lambda: lookup('regions')[:1], compare=False)
    def __post_init__(self):
        self.id = ext(self.id)

print(Order(1), Order(1) < Order(2, 0.5), Order(3, tags=[]))

class Kind(Enum):
    A = ext(1)
    B = ext('b')
    @property
    def label(self):
        return ext(self.name)
    @classmethod
    def _missing_(cls, value):
        log(value)
        return cls.A

print(Kind.A.value, Kind('b!').name, Kind.B.label, Kind('zzz'))
d = defaultdict(lambda: ext(0))
d['x'] += ext(5)
print(dict(d))
P = namedtuple('P', 'a b')
print(P(ext(1), b=ext(2))._replace(a=ext(9)))

@functools.singledispatch
def show(x):
    return ext('object')

@show.register
def _(x: int):
    return ext(x)

print(show(1), show('s'))

class Lazy:
    @functools.cached_property
    def data(self):
        return fetch(2)
    def __copy__(self):
        log('copied')
        return ext('copy')

lazy = Lazy()
print(len(lazy.data), len(lazy.data), copy.copy(lazy))
functools.reduce(lambda acc, row: acc + row['amount'] * rate(row['currency']), fetch(3), 0)
