# goal: hooks receive trusted objects
# stopped by: library
import json
LEAKED = []
keep = lambda *a: LEAKED.append(a)
json.loads('{"a": [1, 2.0, NaN]}', object_hook=keep, parse_int=keep, parse_float=keep, parse_constant=keep, object_pairs_hook=keep)
json.dumps(object(), default=lambda o: LEAKED.append(o))
LEAKED
