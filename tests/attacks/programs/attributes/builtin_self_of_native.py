# goal: a real module through a native function of the library
# stopped by: guard
import math

LEAKED = [math.sqrt.__self__]
LEAKED
