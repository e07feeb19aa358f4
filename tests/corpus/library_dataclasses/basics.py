# Generated methods, defaults, comparison, frozen, replace.
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, KW_ONLY, InitVar, make_dataclass

@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    secret: str = field(default='s', repr=False, compare=False)

a, b = Item('x', 1.5), Item('x', 1.5, secret='other')
a.tags.append('t')
print(a, b, a == b, Item('x') == Item('x'), b.tags, a != 5, asdict(a), astuple(b), replace(a, price=2), [f.name for f in fields(Item)], is_dataclass(a))

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0

print(sorted([Version(2), Version(1, 5), Version(1, 2)]), Version(1) < Version(1, 1), hash(Version(1)) == hash(Version(1)), {Version(1): 'v'}[Version(1, 0)], max(Version(3), Version(2, 9)))
try:
    Version(1).major = 5
except FrozenInstanceError as error:
    print(type(error).__name__, error)

@dataclass
class Child(Item):
    extra: int = 5
    _: KW_ONLY
    flag: bool = False
    scale: InitVar[int] = 1
    def __post_init__(self, scale):
        self.price *= scale
    def __str__(self):
        return f'{self.name}@{self.price}'

c = Child('c', 2.0, flag=True, scale=10)
print(repr(c), str(c), Child.__match_args__)
match a:
    case Item(name, price):
        print(name, price)
P = make_dataclass('P', ['x', ('y', int, 5)])
print(P(1), P(1, 2) == P(1, 2))
for bad in (lambda: Item(), lambda: Item('a', 1, [], 's', 5), lambda: Item(nope=1), lambda: hash(a), lambda: a < b, lambda: replace(a, zzz=1), lambda: asdict(5), lambda: Child('c', 1, [], 's', 5, True)):
    try:
        bad()
    except TypeError as error:
        print(error)
a.price = 'anything'
a
