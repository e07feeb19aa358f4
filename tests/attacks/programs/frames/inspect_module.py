# goal: frames through inspect
# stopped by: imports
import inspect
LEAKED = [inspect.currentframe(), inspect.stack()]
LEAKED
