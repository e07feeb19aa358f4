# goal: a store in the target of a comprehension
# stopped by: guard
import json

[0 for json.JSONEncoder.item_separator in ['POISON']]
LEAKED = ['ESCAPED: shared class changed'] if 'POISON' in json.dumps([1, 2], cls=json.JSONEncoder) else []
LEAKED
