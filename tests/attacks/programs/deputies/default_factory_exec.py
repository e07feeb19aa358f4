# goal: exec called by trusted code writes into that code's globals
# stopped by: runtime
import dataclasses
import functools
LEAKED = []
@dataclasses.dataclass
class D:
    x: object = dataclasses.field(default_factory=functools.partial(exec, 'import json as sys_of_deputy'))
D()
LEAKED
