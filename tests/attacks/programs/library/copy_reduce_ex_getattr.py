# goal: copy hooks answered by __getattr__
# stopped by: library
import copy
import json
class A:
    def __getattr__(self, name):
        LEAKED.append(name)
        if name == '__deepcopy__':
            return lambda memo: LEAKED.append(memo)
        raise AttributeError(name)
LEAKED = []
try:
    copy.deepcopy([A()])
except Exception:
    pass
LEAKED = [x for x in LEAKED if type(x) is not str]
LEAKED
