# goal: a relative import upwards
# stopped by: admit
from ..runtime import engine
LEAKED = [engine]
LEAKED
