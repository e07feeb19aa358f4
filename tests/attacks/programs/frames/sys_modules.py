# goal: the table of all loaded modules
# stopped by: imports
import sys
LEAKED = [sys.modules]
LEAKED
