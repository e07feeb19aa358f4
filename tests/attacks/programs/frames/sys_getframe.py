# goal: the running frame
# stopped by: imports
import sys
LEAKED = [sys._getframe(), sys._getframe(1).f_globals]
LEAKED
