# goal: object.__setattr__ and type.__setattr__ on things that are not the guest's
# stopped by: guard
import json
LEAKED = []
for store in [lambda: type.__setattr__(json.JSONEncoder, 'poison', 1), lambda: object.__setattr__(json.dumps, 'poison', 1), lambda: object.__delattr__(json.dumps, 'x')]:
    try:
        store()
        LEAKED.append('ESCAPED: shared object changed')
    except Exception:
        pass
LEAKED
