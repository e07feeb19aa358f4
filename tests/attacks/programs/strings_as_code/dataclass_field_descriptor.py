# goal: rename a field through the native descriptor of Field.name, then inherit it
# stopped by: guard
import dataclasses
LEAKED = []
@dataclasses.dataclass
class A:
    x: int
f = dataclasses.fields(A)[0]
kind = type(f)
for name in ['name', 'type', 'default', 'init', '_field_type']:
    try:
        getattr(kind, name).__set__(f, 'x=NAME_BY_INJECTION')
        LEAKED.append('ESCAPED: stored through a native descriptor') if name == 'name' else None
    except (AttributeError, TypeError):
        pass
try:
    @dataclasses.dataclass
    class B(A):
        y: int
except NameError:
    LEAKED.append('ESCAPED: injected source ran')
except Exception:
    pass
LEAKED = [x for x in LEAKED if x]
LEAKED
