# goal: SimpleNamespace takes any keyword as attribute
# stopped by: library
import types
LEAKED = []
n = types.SimpleNamespace(**{'__class__': type, '.guest': 1, '__globals__': 2})
LEAKED = [type(n)] if type(n) is type else []
try:
    LEAKED += [n.__class__] if n.__class__ is type else []
except Exception:
    pass
LEAKED
