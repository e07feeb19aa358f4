# goal: global_enum writes members into the module that the class names
# stopped by: admit
import enum
LEAKED = []
if hasattr(enum, 'global_enum'):
    try:
        @enum.global_enum
        class E(enum.Enum):
            poison_of_builtins = 1
            __module__ = 'builtins'
        LEAKED = ['ESCAPED: builtins were changed']
    except Exception:
        pass
LEAKED
