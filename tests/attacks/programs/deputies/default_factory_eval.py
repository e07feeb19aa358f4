# goal: eval called by trusted code evaluates in that code's globals
# stopped by: runtime
import dataclasses
import functools
LEAKED = []
for source in ['sys', 'os', 'copy', 'types', '__builtins__', 'guard', 'classes', 'builtins', 're', 'inspect', 'self']:
    @dataclasses.dataclass
    class D:
        x: object = dataclasses.field(default_factory=functools.partial(eval, source))
    try:
        LEAKED.append(D().x)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not D]
LEAKED
