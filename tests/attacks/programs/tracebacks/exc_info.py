# goal: sys.exc_info gives the traceback
# stopped by: imports
import sys
try:
    1 / 0
except ZeroDivisionError:
    LEAKED = [sys.exc_info()[2]]
LEAKED
