# goal: enum.property and member parts
# stopped by: library
import enum
class E(enum.Enum):
    a = 1
LEAKED = []
for name in ['_member_map_', '_value2member_map_', '_member_type_', '_new_member_', '__objclass__', '_sort_order_', '__class__', '__members__', '_use_args_', '_generate_next_value_']:
    for x in [E, E.a, enum.Enum, enum.Flag, enum.IntFlag]:
        try:
            LEAKED.append(getattr(x, name))
        except Exception:
            pass
LEAKED
