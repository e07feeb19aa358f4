# %% a text as a number
fetch('a') + 1
# ^^^^^^^^^^^^^^ unsupported-operator
# %% a number as a text
'limit: ' + limit
# ^^^^^^^^^^^^^^^^^ unsupported-operator
# %% a list as a number
orders('Paris') > 3
# ^^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% a bool as a text
send('a', subject='b').upper()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-attribute
# %% a Decimal and a float
for order in orders('Paris'):
    order.amount * 1.2
#     ^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% a date and a number
today + 1
# ^^^^^^^^^ unsupported-operator
# %% a difference of texts
fetch('a') - fetch('b')
# ^^^^^^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% a text for an int variable
n: int = fetch('a')
#          ^^^^^^^^^^ invalid-assignment
# %% a list for a dict variable
rows: dict[str, int] = names
#                        ^^^^^ invalid-assignment
# %% a wrong return
def count() -> int:
    return fetch('a')
#            ^^^^^^^^^^ invalid-explicit-return
# %% no return at all
def count(rows: list[str]) -> int:
#                               ^^^ invalid-implicit-return
    len(rows)
# %% a return on one branch only
def grade(points: int) -> str:
#                           ^^^ invalid-implicit-return
    if points > 50:
        return 'passed'
# %% unpacking too few
a, b = limit, limit, limit
# ^^^^ invalid-assignment
# %% unpacking a number
a, b = limit
#        ^^^^^ not-iterable
# %% iterating over a number
for n in limit:
#          ^^^^^ not-iterable
    print(n)
# %% calling a text
fetch('a')()
# ^^^^^^^^^^^^ not-callable
# %% calling a list
names(0)
# ^^^^^^^^ not-callable
# %% an item of a number
limit[0]
# ^^^^^^^^ not-subscriptable
# %% an item of a function
fetch['a']
# ^^^^^^^^^^ not-subscriptable
# %% an item of a set
{'a', 'b'}[0]
# ^^^^^^^^^^^^^ not-subscriptable
# %% a text as an index
names['first']
# ^^^^^ invalid-argument-type
# %% a key of the wrong type
history(today)['2026-01-01']
# ^^^^^^^^^^^^^^ invalid-argument-type
# %% in of a number
'a' in limit
# ^^^^^^^^^^^^ unsupported-operator
# %% with of a text
with fetch('a') as page:
#      ^^^^^^^^^^ invalid-context-manager
    print(page)
# %% raising a text
raise 'not found'
#       ^^^^^^^^^^^ invalid-raise
# %% catching a text
try:
    fetch('a')
except 'TimeoutError':
#        ^^^^^^^^^^^^^^ invalid-exception-caught
    pass
# %% a sum of texts and a number
total: int = sum(rate('EUR') for name in names)
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-assignment
# %% the result of sort
ordered: list[str] = names.sort()
#                      ^^^^^^^^^^^^ invalid-assignment
# %% sorted without a key
class Box: ...
sorted([Box(), Box()])
#        ^^^^^^^^^^^^^^ invalid-argument-type
# %% an abstract class
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
Shape()
# ^^^^^^^ abstract-class-instantiation
# %% a final constant
from typing import Final
LIMIT: Final = 3
LIMIT = 4
# ^^^^^^^^^ invalid-assignment
# %% a frozen dataclass
from dataclasses import dataclass
@dataclass(frozen=True)
class Point:
    x: int
Point(1).x = 2
# ^^^^^^^^^^ invalid-assignment
# %% an index out of bounds
pair = (1, 2)
pair[2]
# ^^^^ index-out-of-bounds
