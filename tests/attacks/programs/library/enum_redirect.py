# goal: a member with the name of a descriptor of a base, which reads that name off the member's value
# stopped by: library
import enum
import types
LEAKED = []
def g():
    yield
paused = g()
class Descriptor:
    def __get__(self, instance, owner):
        return None
class Mixin:
    gi_frame = gi_code = Descriptor()
class Sly(str):
    def __hash__(self):
        return hash('name')
    def __eq__(self, other):
        return True
class E(Mixin, enum.Enum):
    gi_frame = 1
    gi_code = 2
    other = paused
class Text(str, enum.Enum):
    format = '{0.gi_frame.f_globals}'
    format_map = '{x.gi_frame.f_globals}'
class Late(enum.Enum):
    gi_frame = paused
    kept = enum.nonmember(1)
Made = type('Base', (Mixin, enum.Enum), {})('Made', {'gi_frame': 1, 'other': paused}) if hasattr(enum.Enum, 'name') else E
redirect = vars(E)['gi_frame']
def renamed():
    redirect.__set_name__(E, Sly('gi_code'))
    return redirect.__get__(types.SimpleNamespace(_value_=paused), E)
for read in [
    lambda: E.other.gi_frame,
    lambda: getattr(E.other, 'gi_code'),
    lambda: Made.other.gi_frame,
    lambda: redirect.__get__(E.other, E),
    lambda: redirect.__get__(types.SimpleNamespace(_value_=paused), E),
    renamed,
    lambda: Late.gi_frame.gi_frame,
    lambda: 'ESCAPED ' + Text.format.format(paused),
    lambda: 'ESCAPED ' + Text.format_map.format_map({'x': paused}),
]:
    try:
        found = read()
        if not isinstance(found, enum.Enum):
            LEAKED.append(found)
    except Exception as error:
        leak(error)
LEAKED
