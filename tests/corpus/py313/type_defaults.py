# PEP 696 defaults, and what else 3.13 brought to the language.
class Box[T = int]:
    def __init__(self, value: T):
        self.value = value

def f[T = str, *Ts = *tuple[int, ...]](x: T):
    return x

print(Box(5).value, Box.__type_params__[0].__default__, Box.__type_params__[0].has_default(), f('a'))

def snapshot():
    a = 1
    first = locals()
    a = 2
    b = 3
    second = locals()
    return sorted(first.items()), 'b' in second

print(snapshot())

def independent():
    x = 1
    locals()['x'] = 99
    return x

print(independent())

class Doc:
    """Line one.

        Indented.
    """

print(repr(Doc.__doc__))
import copy
from dataclasses import dataclass

@dataclass
class P:
    x: int
    y: int = 0

print(copy.replace(P(1), y=5))
copy.replace(5)
