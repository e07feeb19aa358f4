# goal: a relative import asks for the package of the main module
# stopped by: admit
from . import runtime
LEAKED = [runtime]
LEAKED
