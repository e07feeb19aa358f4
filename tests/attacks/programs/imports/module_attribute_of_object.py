# goal: __module__ attributes that are looked up in sys.modules
# stopped by: library
import enum
import typing
class A:
    pass
LEAKED = []
for act in [lambda: setattr(A, '__module__', 'os'), lambda: typing.get_type_hints(A), lambda: enum.IntEnum._convert_('X', 'os', lambda n: n.startswith('O_'))]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x]
LEAKED
