# goal: methods of Field called again on a field in use
# stopped by: library
import dataclasses
LEAKED = []
@dataclasses.dataclass
class A:
    x: int = 1
f = dataclasses.fields(A)[0]
for act in [lambda: f.__init__(1, dataclasses.MISSING, True, True, None, True, {}, False), lambda: f.__set_name__(A, 'y'), lambda: f.__setattr__('name', 'x=1'), lambda: f.__setstate__((None, {'name': 'x=NAME'}))]:
    try:
        act()
    except Exception:
        pass
for act in [lambda: dataclasses.asdict(A()), lambda: dataclasses.replace(A()), lambda: dataclasses.dataclass(type('B', (A,), {'__annotations__': {'y': int}, 'y': 2}))]:
    try:
        act()
    except NameError:
        LEAKED.append('ESCAPED: injected source ran')
    except Exception:
        pass
LEAKED
