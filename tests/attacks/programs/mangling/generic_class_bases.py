# goal: CPython mangles the bases of a generic class with its own name
# stopped by: guard
# needs: 3.12
LEAKED = []
import re
class member_map:
    pass
try:
    class _member[T: (lambda: 0).__globals](type('X', (), {})):
        x: T = 1
    LEAKED.append(_member.__type_params__[0].__bound__)
except AttributeError:
    pass
LEAKED
