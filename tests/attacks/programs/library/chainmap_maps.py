# goal: the dictionaries under a ChainMap or a UserDict
# stopped by: library
import collections
LEAKED = []
u = collections.UserDict(a=1)
LEAKED += [u.data, collections.ChainMap({}).maps]
for name in ['__init__', 'copy', '__globals__', '__dict__', '__class__']:
    try:
        LEAKED.append(getattr(u.copy, name))
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x != {'a': 1} and x != [{}] and x != {'data': {'a': 1}}]
LEAKED
