# Modules and names that do not exist.
try:
    import no_such_module_at_all
except ModuleNotFoundError as error:
    print(type(error).__name__, error.name, isinstance(error, ImportError))
try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__, str(error).split(' (')[0])
import math as m, json
from math import pi as circle, sqrt
from collections import (
    Counter,
    deque as dq,
)
print(m.floor(circle), sqrt(16), Counter('aab')['a'], list(dq([1])), json.dumps(None))
try:
    m.nothing
except AttributeError as error:
    print(error)
import collections.abc
import collections.abc as cabc
print(isinstance([], collections.abc.Sequence), cabc.Mapping.__name__)
def inside():
    from string import digits
    import textwrap
    return digits, textwrap.dedent('  x')
print(inside())
try:
    digits
except NameError as error:
    print(error)
m.sqrt(-1)
