# %% an unknown name
print(reslut)
#       ^^^^^^ unresolved-reference
# %% a name of a function that is not there
download('https://example.org')
# ^^^^^^^^ unresolved-reference
# %% a name from another language
total = null
#         ^^^^ unresolved-reference
# %% a name that was deleted
x = 1
del x
x
# ^ unresolved-reference
# %% a name used before it is bound
print(later)
#       ^^^^^ unresolved-reference
later = 1
# %% a typo in a variable
count = len(names)
if limit:
    count += coutn
#              ^^^^^ unresolved-reference
# %% a name of a builtin that is not there
help(fetch)
# ^^^^ unresolved-reference
# %% a builtin that the sandbox refuses
open('data.txt')
# ^^^^ unresolved-reference
# %% another one
answer = input('How many?')
#          ^^^^^ unresolved-reference
# %% a class of the host's that is no name of the guest's
User(id=1, name='Ada')
# ^^^^ unresolved-reference
# %% an attribute of a text
fetch('a').len()
# ^^^^^^^^^^^^^^ missing-attribute
# %% a method of a list on a text
fetch('a').append('b')
# ^^^^^^^^^^^^^^^^^ missing-attribute
# %% a method of another language
names.push('Ada')
# ^^^^^^^^^^ missing-attribute
# %% length as an attribute
names.length
# ^^^^^^^^^^^^ missing-attribute
# %% an attribute of a dict
user = find_user(1)
if user:
    print(user.name)
#           ^^^^^^^^^ missing-attribute
# %% an unknown field of a dataclass
for order in orders('Paris'):
    print(order.price)
#           ^^^^^^^^^^^ missing-attribute
# %% a typo in a method
'a,b'.spilt(',')
# ^^^^^^^^^^^ missing-attribute
# %% an attribute of a number
limit.strip()
# ^^^^^^^^^^^ missing-attribute
# %% an unknown member of an enum
Color.GREEN
# ^^^^^^^^^^^ missing-attribute
# %% an attribute of the result of a method that returns None
names.sort().reverse()
# ^^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% an attribute of None
result = print('done')
result.strip()
# ^^^^^^^^^^^^ missing-attribute
# %% a method of date on Decimal
for order in orders('Paris'):
    order.amount.isoformat()
#     ^^^^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% strftime on a text
for order in orders('Paris'):
    for tag in order.tags:
        tag.strftime('%Y')
#         ^^^^^^^^^^^^ missing-attribute
# %% an attribute of the guest's own class
class Box:
    def __init__(self, size: int):
        self.size = size
Box(3).width
# ^^^^^^^^^^^^ missing-attribute
# %% an attribute of a function
fetch.url
# ^^^^^^^^^ missing-attribute
# %% a name that the library's module does not have
import math
math.square(3)
# ^^^^^^^^^^^ missing-attribute
# %% a class that the sandbox's module does not have
import random
random.SystemRandom()
# ^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% a function of sys that is refused
import sys
sys.setrecursionlimit(10)
# ^^^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% an import of a name that is not there
from collections import Count
#                         ^^^^^ missing-module-member
# %% an import of a refused name
from random import SystemRandom
#                    ^^^^^^^^^^^^ missing-module-member
# %% a stream that can only be written
import sys
sys.stdin
# ^^^^^^^^^ missing-attribute
# %% internals of a function
def f(): ...
f.__globals__
# ^^^^^^^^^^^^^ missing-attribute
# %% subclasses
object.__subclasses__()
# ^^^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% code
fetch.__code__
# ^^^^^^^^^^^^^^ missing-attribute
# %% a type that programs do not hold
from types import FunctionType
#                   ^^^^^^^^^^^^ unavailable
# %% a private type of typing's
from typing import ForwardRef
#                    ^^^^^^^^^^ missing-module-member
