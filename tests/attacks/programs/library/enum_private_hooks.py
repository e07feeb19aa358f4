# goal: sunder hooks of enum, called by trusted code
# stopped by: library
import enum
LEAKED = []
class E(enum.Enum):
    def _generate_next_value_(name, start, count, last):
        LEAKED.append(last)
        return 1
    _ignore_ = ['z']
    a = enum.auto()
    @classmethod
    def _missing_(cls, value):
        LEAKED.append(value)
        return E.a
E(5)
LEAKED = [x for x in LEAKED if type(x) not in (list, int)]
LEAKED
