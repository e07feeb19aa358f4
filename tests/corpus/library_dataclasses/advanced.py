# Slots, inheritance order, nested asdict, class-level errors, methods and properties.
from dataclasses import dataclass, field, asdict, fields
from typing import ClassVar, Optional

@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 2
    count: ClassVar[int] = 0

s = Slotted(1)
print(s, Slotted.count)
try:
    s.z = 1
except AttributeError as error:
    print(error)

@dataclass
class Node:
    value: int
    children: list['Node'] = field(default_factory=list)
    parent: Optional['Node'] = field(default=None, repr=False, compare=False)
    def add(self, value):
        child = Node(value, parent=self)
        self.children.append(child)
        return child
    @property
    def depth(self):
        return 0 if self.parent is None else 1 + self.parent.depth
    def total(self):
        return self.value + sum(c.total() for c in self.children)

root = Node(1)
root.add(2).add(3)
root.add(4)
print(root, root.children[0].children[0].depth, root.total(), root == Node(1, [Node(2, [Node(3)]), Node(4)]))

@dataclass
class Team:
    name: str
    members: dict[str, list[Slotted]]

t = Team('a', {'k': [Slotted(5)]})
print(asdict(t), t)
for build in ('@dataclass\nclass A:\n    x: int = 0\n    y: int', '@dataclass\nclass B:\n    x: list = []', '@dataclass(frozen=True)\nclass C(Team):\n    pass'):
    try:
        exec(build)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

@dataclass(eq=False)
class Identity:
    x: int

print(Identity(1) == Identity(1), len({Identity(1), Identity(1)}))

@dataclass(unsafe_hash=True, repr=False, kw_only=True)
class H:
    a: int
    b: int = field(default=0, hash=False)

print(hash(H(a=1, b=2)) == hash(H(a=1, b=3)), [(f.name, f.default) for f in fields(H)][1])

@dataclass
class Rec:
    me: object = None

r = Rec()
r.me = r
print(r)

class Meta(type):
    pass

@dataclass
class WithBase(Team, metaclass=Meta):
    size: int = 0
    def __init_subclass__(cls, **kw):
        print('sub', cls.__name__)

class Sub(WithBase):
    pass

Sub('n', {}, 3), H(1)
