# itertools.batched, math.sumprod, typing.override, better messages.
from itertools import batched
import math, typing, calendar

print(list(batched('abcdefg', 3)), list(batched([], 2)), math.sumprod([1, 2, 3], [4, 5, 6]))
try:
    batched('ab', 0)
except ValueError as error:
    print(error)

class Base:
    def m(self):
        return 'base'

class Child(Base):
    @typing.override
    def m(self):
        return 'child'

print(Child().m(), calendar.Month.MARCH, calendar.Day.MONDAY, calendar.MARCH)
for bad in ('class A:\n    x = 1\n    def f(self):\n        return foo\nA().f()', 'import sys\nsys.not_there', 'from math import not_there', 'print(maths.pi)'):
    try:
        exec(bad)
    except (NameError, AttributeError, ImportError) as error:
        print(type(error).__name__, str(error).split(' (')[0])
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]))
math.sumprod([1], [1, 2])
