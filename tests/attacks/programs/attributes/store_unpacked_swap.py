# goal: a store by unpacking assignment, two at once
# stopped by: guard
import json

json.JSONEncoder.key_separator, json.JSONEncoder.item_separator = 'POISON', 'POISON'
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.key_separator == 'POISON' else []
LEAKED
