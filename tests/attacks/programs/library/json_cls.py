# goal: any callable as the class of an encoder
# stopped by: library
import json
LEAKED = []
class E(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        LEAKED.append(o)
        return ['x']
json.dumps(1, cls=E)
for kind in [leak, vars, lambda **k: LEAKED.append(k), type(lambda: 0)]:
    try:
        json.dumps(1, cls=kind)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x != 1]
LEAKED
