# goal: object.__new__ makes half-built objects of native classes
# stopped by: guard
import json
LEAKED = []
for kind in [type(leak), type(json), type(print), type(lambda: 0)]:
    try:
        LEAKED.append(object.__new__(kind))
    except Exception:
        pass
LEAKED
