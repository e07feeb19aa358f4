# goal: the mutable __all__ of library modules
# stopped by: guard
import json
json.__all__.append('ESCAPED')
LEAKED = ['ESCAPED: shared list changed']
LEAKED
