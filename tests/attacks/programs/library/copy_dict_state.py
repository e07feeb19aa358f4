# goal: copy updates the dictionary of whatever __new__ returned
# stopped by: library
import copy
import json
class A:
    def __new__(cls, *a):
        return target
    def __getstate__(self):
        return {'poison': 1}
target = None
a = object.__new__(A)
target = json.dumps
LEAKED = []
for act in [lambda: copy.copy(a), lambda: copy.deepcopy(a)]:
    try:
        act()
    except Exception:
        pass
LEAKED = ['ESCAPED: shared function changed'] if hasattr(json.dumps, 'poison') else []
LEAKED
