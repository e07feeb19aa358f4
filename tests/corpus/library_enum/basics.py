# Members, values, lookups, iteration, aliases, auto.
from enum import Enum, IntEnum, auto, unique, Flag, IntFlag, StrEnum

class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self):
        return f'{self.name.lower()}={self.value}'
    @property
    def warm(self):
        return self is Color.RED
    @classmethod
    def default(cls):
        return cls.GREEN

print(Color.RED, repr(Color.RED), Color(2), Color['GREEN'], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe(), Color.default().warm, Color.RED in Color)
print(Color.RED == 1, Color.RED != Color.GREEN, {Color.RED: 'r'}[Color.RED], isinstance(Color.RED, Color), Color.RED.name, f'{Color.RED}', hash(Color.RED) == hash(Color.RED), [c.name for c in Color], sorted(Color.__members__))

class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()

class P(IntEnum):
    LOW = 1
    HIGH = 5

class S(StrEnum):
    X = auto()
    Y = 'why'

print([m.value for m in Auto], P.HIGH > P.LOW, P.LOW + 1, P(5), sorted([P.HIGH, P.LOW]), P.HIGH == 5, f'{P.HIGH}', S.X, S.Y.upper(), S('why'), repr(S.X), S.X == 'x', max(P))

class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W

print(Perm.R | Perm.X, Perm.RW, Perm.W in Perm.RW, Perm(7), ~Perm.R, Perm.R & Perm.W, bool(Perm(0)), list(Perm.RW), Perm.RW ^ Perm.W, (Perm.R | Perm.X).value)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
for bad in (lambda: Color(9), lambda: Color['NOPE'], lambda: Color.BLUE, lambda: setattr(Color, 'RED', 5), lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, 'value', 3)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
Color.RED.missing
