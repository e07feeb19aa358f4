# goal: import dunder names of a library module
# stopped by: imports
from json import __builtins__ as b
LEAKED = [b]
LEAKED
