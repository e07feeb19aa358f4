# goal: _replace and _asdict trust _fields
# stopped by: library
import collections
class N(collections.namedtuple('N', 'a')):
    _fields = ['__class__', '__globals__']
LEAKED = []
try:
    LEAKED.append(N(1)._asdict())
    LEAKED.append(N(1)._replace(__class__=int))
except Exception:
    pass
LEAKED = [v for d in LEAKED for v in (d.values() if type(d) is dict else d) if v != 1]
LEAKED
