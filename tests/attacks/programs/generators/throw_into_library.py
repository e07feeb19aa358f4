# goal: throw into a generator that trusted code made, read what it raises
# stopped by: runtime
import json
LEAKED = []
g = json.JSONEncoder().iterencode([[1, [2]], {'a': 1}])
try:
    LEAKED.append(g.gi_frame)
except Exception:
    pass
try:
    g.throw(ValueError)
except Exception as e:
    try:
        LEAKED.append(e.__traceback__)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
