# goal: functions that namedtuple generated
# stopped by: guard
import collections
N = collections.namedtuple('N', 'a b')
LEAKED = [N._asdict.__globals__, N._replace.__globals__, N.__new__.__builtins__]
LEAKED
