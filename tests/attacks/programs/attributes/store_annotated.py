# goal: a store by an annotated assignment
# stopped by: guard
import json

json.JSONEncoder.item_separator: str = 'POISON'
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
