# goal: arguments of dataclass decorators and fields
# stopped by: library
import dataclasses
LEAKED = []
for act in [
    lambda: dataclasses.dataclass(5),
    lambda: dataclasses.dataclass(json) if False else None,
    lambda: dataclasses.field(metadata=vars),
    lambda: dataclasses.make_dataclass('A', ['x'], module='os').__init__.__globals__,
    lambda: dataclasses.make_dataclass('A', [('x', 'int', dataclasses.field(default=print))], namespace={'__module__': 'os'}),
    lambda: dataclasses.make_dataclass('A', ['x'], slots=True, weakref_slot=True)(1).__weakref__,
    lambda: dataclasses.make_dataclass('A', ['x'], decorator=leak),
]:
    try:
        act()
    except Exception:
        pass
LEAKED
