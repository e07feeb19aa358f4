# goal: mark a library class as the guest's own
# stopped by: runtime
import json
LEAKED = []
for store in [lambda: setattr(json.JSONEncoder, '.guest', True), lambda: type.__setattr__(json.JSONEncoder, '.guest', True)]:
    try:
        store()
        json.JSONEncoder.item_separator = 'x'
        LEAKED.append('ESCAPED: library class marked as a guest class')
    except Exception:
        pass
LEAKED
