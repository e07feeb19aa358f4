# %% a number for a text
page = fetch(5)
#              ^ invalid-argument-type
# %% a text for a number
find_user('ada')
#           ^^^^^ invalid-argument-type
# %% a list of texts for a text
for city in [names]:
    orders(city)
#            ^^^^ invalid-argument-type
# %% None for a text
target = None
fetch(target)
#       ^^^^^^ invalid-argument-type
# %% a text for a float
fetch('a', '10')
#            ^^^^ invalid-argument-type
# %% the wrong literal
rate('GBP')
#      ^^^^^ invalid-argument-type
# %% a number for a literal
rate(1)
#      ^ invalid-argument-type
# %% a float where money is a Decimal
convert(12.5, 'EUR')
#         ^^^^ invalid-argument-type
# %% the wrong class
history('2026-01-01')
#         ^^^^^^^^^^^^ invalid-argument-type
# %% one of several
history(today, 3)
#                ^ invalid-argument-type
# %% a missing argument
fetch()
# ^^^^^^^ missing-argument
# %% a missing keyword-only argument
send('ada@example.org')
# ^^^^^^^^^^^^^^^^^^^^^^^ missing-argument
# %% two missing arguments
send()
# ^^^^^^ missing-argument
# %% too many arguments
find_user(1, 2)
#              ^ too-many-positional-arguments
# %% a keyword-only argument by position
orders('Paris', 10)
#                 ^^ too-many-positional-arguments
# %% a wrong keyword
fetch('a', time_out=3)
#            ^^^^^^^^^^ unknown-argument
# %% a wrong keyword for a right one
send('ada', title='hi', subject='hi')
#             ^^^^^^^^^^ unknown-argument
# %% a positional-only argument by keyword
pages(number=1)
#       ^^^^^^^^ positional-only-parameter-as-kwarg
# %% an argument given twice
fetch('a', url='b')
#            ^^^^^^^ parameter-already-assigned
# %% a keyword of the wrong type
orders('Paris', limit='all')
#                 ^^^^^^^^^^^ invalid-argument-type
# %% a subject that is a number
send('ada', subject=404)
#             ^^^^^^^^^^^ invalid-argument-type
# %% an enum member for a text
fetch(color)
#       ^^^^^ invalid-argument-type
# %% a text for an enum's value
def paint(c: Color):
    return c.value
paint('red')
#       ^^^^^ invalid-argument-type
# %% the guest's own function, wrong type
def double(n: int) -> int:
    return 2 * n
double('2')
#        ^^^ invalid-argument-type
# %% the guest's own function, missing argument
def area(width, height):
    return width * height
area(3)
# ^^^^^^^ missing-argument
# %% the guest's own function, unknown keyword
def area(width, height):
    return width * height
area(3, hight=4)
# ^^^^^^^^^^^^^^^^ missing-argument
#         ^^^^^^^ unknown-argument
# %% the guest's own class, missing argument
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
Point(1)
# ^^^^^^^^ missing-argument
# %% the guest's own class, wrong field
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
Point(1, z=2)
#          ^^^ unknown-argument
# %% a function for its result
def name() -> str:
    return 'a'
fetch(name)
#       ^^^^ invalid-argument-type
# %% a tuple for two arguments
pair = ('Paris', 10)
orders(pair)
#        ^^^^ invalid-argument-type
# %% an optional for a text
def title(user: str | None) -> str:
    return fetch(user)
#                  ^^^^ invalid-argument-type
# %% a builtin's argument
len(5)
#     ^ invalid-argument-type
# %% the base of an int
int('12', base='ten')
#           ^^^^^^^^^^ invalid-argument-type
# %% a library function's argument
import math
math.sqrt('16')
#           ^^^^ invalid-argument-type
# %% a constructor of the library
from datetime import date
date(2026, 'May', 1)
#            ^^^^^ invalid-argument-type
# %% a timedelta of text
from datetime import timedelta
timedelta(days='3')
#           ^^^^^^^^ invalid-argument-type
# %% join of numbers
', '.join([1, 2, 3])
# ^^^^^^^^^^^^^^^^^^^^ no-matching-overload
# %% isinstance of a text
isinstance(limit, 'int')
#                   ^^^^^ invalid-argument-type
# %% range of a float
for n in range(2.5):
#                ^^^ invalid-argument-type
    print(n)
