# goal: methods that dataclasses generates, unbound, on other objects
# stopped by: library
import dataclasses
import json
@dataclasses.dataclass(frozen=True)
class D:
    item_separator: str
LEAKED = []
for act in [lambda: D.__init__(json.JSONEncoder, 'POISON'), lambda: D.__setattr__(json.JSONEncoder, 'item_separator', 'POISON')]:
    try:
        act()
    except Exception:
        pass
@dataclasses.dataclass
class F:
    item_separator: str
try:
    F.__init__(json.JSONEncoder, 'POISON')
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
