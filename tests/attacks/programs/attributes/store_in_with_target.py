# goal: a store in the target of with
# stopped by: guard
import contextlib
import json

with contextlib.nullcontext('POISON') as json.JSONEncoder.item_separator:
    pass
LEAKED = ['ESCAPED: shared class changed'] if 'POISON' in json.dumps([1, 2], cls=json.JSONEncoder) else []
LEAKED
