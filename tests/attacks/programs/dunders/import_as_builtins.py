# goal: bind __builtins__ by an import
# stopped by: admit
import math as __builtins__
LEAKED = [(lambda: floor)()]
LEAKED
