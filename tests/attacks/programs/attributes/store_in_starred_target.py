# goal: a store in a starred and nested target
# stopped by: guard
import json

(a, [*json.JSONEncoder.item_separator]) = 1, [2, 3]
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == [2, 3] else []
LEAKED
