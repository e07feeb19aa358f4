# Names that come from imports are ordinary names.
from math import *
from itertools import chain as join, count
import functools as ft, operator as op
import collections

print(floor(pi), sqrt(16), list(join('ab', 'c')), ft.reduce(op.mul, [1, 2, 3]))
floor = 'shadowed'
print(floor)
del floor
try:
    floor(1.5)
except NameError as error:
    print(error)

def late():
    return ceil(2.1), collections.Counter('aab')['a']

print(late())
ceil = lambda x: 'mine'
print(late())
import math
print(math.ceil(2.1), math.floor(-0.5))
for op in (op.add, op.sub):
    print(op(5, 3))
print(op.__name__)
counter = count(5)
print(next(counter), next(counter), e > 2.7, inf)
op = ft = None
ft.reduce
