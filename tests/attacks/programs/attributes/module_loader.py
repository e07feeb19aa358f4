# goal: the loader of a module, which loads others
# stopped by: guard
import json

LEAKED = [json.__loader__]
LEAKED
