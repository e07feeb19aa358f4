# goal: hidden names as attributes of anything at hand
# stopped by: runtime
import json
LEAKED = []
class A:
    pass
for x in [A, A(), json, print, leak, globals(), lambda: 0, type, object]:
    for name in ['.guest', '_abc_.guest', '.session', '.t1', '.get', '.', '..', 'a.b']:
        for act in [lambda: getattr(x, name), lambda: vars(x)[name], lambda: x[name], lambda: getattr(x, name, None) or 1 / 0]:
            try:
                found = act()
                LEAKED.append('ESCAPED: hidden name ' + name)
            except Exception:
                pass
LEAKED
