# Values with data, methods, missing, functional API, order of members, mixins.
from enum import Enum, IntFlag, Flag, auto, nonmember

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / self.radius ** 2

print(round(Planet.EARTH.gravity, 2), Planet.MERCURY.value, [p.name for p in Planet])

class Op(Enum):
    ADD = '+'
    MUL = '*'
    def __call__(self, a, b):
        return {'+': a + b, '*': a * b}[self.value]
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.name == str(value).upper():
                return m
        return None
    def __str__(self):
        return self.name.title()

print(Op.ADD(2, 3), Op('mul'), str(Op.MUL), f'{Op.ADD}', repr(Op.ADD))
try:
    Op('div')
except ValueError as error:
    print(error)
Animal = Enum('Animal', 'CAT DOG')
Size = Enum('Size', {'S': 10, 'L': 20})
print(list(Animal), Animal.DOG.value, Size(20), Animal['CAT'].name)

class Ordered(Enum):
    def __lt__(self, other):
        return self.value < other.value
    def _generate_next_value_(name, start, count, last):
        return name.lower() * (count + 1)

class Letters(Ordered):
    B = auto()
    A = auto()

print([m.value for m in Letters], sorted(Letters))

class Text(str, Enum):
    HI = 'hi'
    helper = nonmember(5)
    @staticmethod
    def shout(x):
        return x.upper()

print(Text.HI.upper(), Text.HI == 'hi', len(Text), Text.helper, Text.shout('a'), {'hi': 1}[Text.HI], 'hi' in [Text.HI])

class F(IntFlag):
    A = 1
    B = 2

print(F.A | F.B, (F.A | 8).value, F(3) == 3, F.A + 1, [f for f in F], F.B in F(3))
match Op('+'):
    case Op.MUL:
        print('mul')
    case Op.ADD:
        print('add')

class State(Enum):
    IDLE = auto()
    BUSY = auto()
    @property
    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]

print(State.IDLE.next.next, State.BUSY.next)
Planet((1, 2))
