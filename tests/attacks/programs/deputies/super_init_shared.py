# goal: super() bound to a shared object
# stopped by: guard
import json
class E(json.JSONEncoder):
    pass
LEAKED = []
for act in [
    lambda: super(E, json.JSONEncoder).__init__(separators=('POISON', 'P')),
    lambda: super(json.JSONEncoder, E).__init__(json.JSONEncoder),
    lambda: super(json.JSONEncoder, json.JSONEncoder).__setattr__('item_separator', 'POISON'),
    lambda: super(type(E), E).__setattr__('x', 1),
    lambda: super(E, E).__init__(json.JSONEncoder, separators=('POISON', 'P')),
]:
    try:
        act()
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
