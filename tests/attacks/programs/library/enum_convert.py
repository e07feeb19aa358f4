# goal: IntEnum._convert_ reads any module in sys.modules and writes into it
# stopped by: guard
import enum
E = enum.IntEnum._convert_('E', 'os', lambda name: name.startswith('O_'))
LEAKED = ['ESCAPED: os was read'] if list(E) else []
LEAKED
