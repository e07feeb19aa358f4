# goal: copy stores a state's slots with setattr on whatever __new__ returned
# stopped by: library
import copy
import json
class A:
    def __new__(cls, *a):
        return target
    def __getstate__(self):
        return (None, {'item_separator': 'POISON'})
target = None
a = object.__new__(A)
target = json.JSONEncoder
LEAKED = []
for act in [lambda: copy.copy(a), lambda: copy.deepcopy(a)]:
    try:
        act()
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
