# goal: the real EnumType
# stopped by: runtime
import enum
LEAKED = [type(enum.Enum), enum.Enum.__class__]
LEAKED
