# goal: the same by computed name
# stopped by: runtime
import collections
N = collections.namedtuple('N', 'a b')
LEAKED = []
for x in [N, N(1, 2)]:
    for name in ['_asdict', '_replace', '_make', '__new__', '__repr__', '__getnewargs__', '_field_defaults']:
        for inner in ['__globals__', '__code__', '__func__', '__self__', '__builtins__', '__closure__']:
            try:
                found = getattr(getattr(x, name), inner)
                if found is not N and found != (1, 2) and found is not None:
                    LEAKED.append(found)
            except Exception:
                pass
LEAKED
