# goal: an import alias in other letters
# stopped by: admit
import json as __ｂuiltins__
LEAKED = [(lambda: dumps)()]
LEAKED
