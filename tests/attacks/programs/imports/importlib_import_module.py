# goal: import by a function
# stopped by: imports
import importlib
LEAKED = [importlib.import_module('os')]
LEAKED
