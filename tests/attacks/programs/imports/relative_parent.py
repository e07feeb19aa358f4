# goal: a relative import upwards
# stopped by: imports
from ..runtime import engine
LEAKED = [engine]
LEAKED
