# goal: give a function, module or exception another class
# stopped by: guard
import json
class M:
    pass
class E(Exception):
    pass
LEAKED = []
for x, kind in [(json, M), (lambda: 0, M), (ValueError(), E)]:
    for store in [lambda: setattr(x, '__class__', kind), lambda: object.__setattr__(x, '__class__', kind)]:
        try:
            store()
            LEAKED.append('ESCAPED: class assigned')
        except Exception:
            pass
LEAKED
