# goal: a store by augmented assignment
# stopped by: guard
import json

json.JSONEncoder.item_separator += 'POISON'
LEAKED = ['ESCAPED: shared class changed'] if 'POISON' in json.JSONEncoder.item_separator else []
LEAKED
