# goal: what an interactive interpreter leaves in sys
# stopped by: imports
import sys
LEAKED = [sys.last_traceback, sys.last_value]
LEAKED
