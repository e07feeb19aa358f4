# goal: the dictionary of a library module
# stopped by: runtime
import json
LEAKED = [vars(json)]
LEAKED
