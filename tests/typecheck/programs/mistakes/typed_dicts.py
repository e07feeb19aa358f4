# %% a wrong key
user = find_user(1)
if user:
    user['mail']
#          ^^^^^^ invalid-typed-dict-key
# %% a wrong key of an input
settings['retry']
#          ^^^^^^^ invalid-typed-dict-key
# %% a value of the wrong type
settings['retries'] = 'three'
#                       ^^^^^^^ invalid-assignment
# %% a key that is not there in a store
settings['colour'] = True
#          ^^^^^^^^ invalid-typed-dict-key
# %% arithmetic with a value
settings['retries'] + 'x'
# ^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-operator
# %% an own TypedDict with a key missing
from typing import TypedDict
class Row(TypedDict):
    id: int
    name: str
row: Row = {'id': 1}
#            ^^^^^^^^^ missing-typed-dict-key
# %% an own TypedDict with a key too many
from typing import TypedDict
class Row(TypedDict):
    id: int
row: Row = {'id': 1, 'nmae': 'a'}
#                      ^^^^^^ unknown-typed-dict-constructor-key
# %% a wrong field of a named tuple
from typing import NamedTuple
class Point(NamedTuple):
    x: int
    y: int
Point(1, 2).z
# ^^^^^^^^^^^^^ missing-attribute
# %% too few fields of a named tuple
from collections import namedtuple
Point = namedtuple('Point', 'x y')
Point(1)
# ^^^^^^^^ missing-argument
