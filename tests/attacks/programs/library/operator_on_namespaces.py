# goal: stores by functions instead of syntax
# stopped by: library
import operator
import json
LEAKED = []
for act in [
    lambda: operator.setitem(vars(json), 'dumps', leak),
    lambda: operator.ior(vars(json), {'dumps': leak}),
    lambda: operator.setitem(globals(), '__builtins__', {}),
    lambda: operator.delitem(globals(), '__builtins__'),
    lambda: operator.call(getattr, print, '__self__'),
]:
    try:
        found = act()
        if found is not None:
            LEAKED.append(found)
    except Exception:
        pass
LEAKED
