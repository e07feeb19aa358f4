# goal: import dunder names of a library module
# stopped by: admit
from json import __builtins__ as b
LEAKED = [b]
LEAKED
