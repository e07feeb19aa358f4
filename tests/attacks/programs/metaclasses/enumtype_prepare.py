# goal: the enum namespace, and its private parts
# stopped by: guard
import enum
class E(enum.Enum):
    a = 1
LEAKED = [enum.EnumType.__prepare__('x', (enum.Enum,))._cls_name]
LEAKED
