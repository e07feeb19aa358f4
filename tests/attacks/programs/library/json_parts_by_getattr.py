# goal: the same by computed names, and stored ones
# stopped by: library
import json
LEAKED = []
for x in [json.JSONDecoder(), json.JSONEncoder(), json.JSONDecoder, json.JSONEncoder]:
    for name in ['scan_once', 'parse_object', 'parse_array', 'parse_string', 'memo', 'parse_float', 'parse_int', 'parse_constant', 'object_hook', 'default', 'iterencode', 'raw_decode', '__init__', '__dict__']:
        try:
            found = getattr(x, name)
            LEAKED.append(found)
            LEAKED.append(found.__globals__)
        except Exception:
            pass
LEAKED
