# goal: update_wrapper writes named attributes to anything
# stopped by: library
import functools
import json
class Source:
    item_separator = 'POISON'
LEAKED = []
try:
    functools.update_wrapper(json.JSONEncoder, Source, assigned=('item_separator',), updated=())
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
