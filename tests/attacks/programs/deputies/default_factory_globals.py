# goal: globals() called by generated trusted code sees that code's globals
# stopped by: runtime
import dataclasses
LEAKED = []
@dataclasses.dataclass
class D:
    x: object = dataclasses.field(default_factory=globals)
    y: object = dataclasses.field(default_factory=locals)
    z: object = dataclasses.field(default_factory=vars)
    w: object = dataclasses.field(default_factory=dir)
d = D()
for found in [d.x, d.y, d.z]:
    LEAKED += [v for k, v in found.items() if k not in ('self', 'LEAKED', 'leak', 'd', 'dataclasses', 'D')]
LEAKED
