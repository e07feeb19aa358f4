# Import statements in functions, loops, classes, conditionals, with aliases and stars of syntax.
import math, json as j, collections.abc
from itertools import (
    chain,
    islice as take,
)

def lazily(kind):
    if kind == 'd':
        from decimal import Decimal as D
        return D('1.5')
    import fractions
    return fractions.Fraction(3, 2)

class UsesImports:
    import string
    from textwrap import shorten
    letters = string.ascii_lowercase[:3]

for name in ('math', 'json'):
    try:
        if name == 'math':
            import statistics as module
        else:
            import heapq as module
    finally:
        print(name, module.__name__)

print(lazily('d'), lazily('f'), UsesImports.letters, UsesImports.string.digits, math.floor(2.5), j.dumps([]), list(take(chain('ab', 'c'), 2)))
import math as again
print(again is math, again.pi == math.pi, collections.OrderedDict().__class__.__name__, collections.abc.Sized.__name__)
try:
    import math, does_not_exist_either
except ImportError as error:
    print(error.name)
def shadows(math=None):
    return math
print(shadows(), 'json' in globals(), 'j' in globals())
del math
try:
    math
except NameError as error:
    print(error)
import math
from json import JSONDecodeError, loads
try:
    loads('{')
except JSONDecodeError as error:
    print(type(error).__module__, type(error).__name__)
print(lazily.__name__, math.__name__)
loads('nope')
