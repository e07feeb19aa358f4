# goal: a state that sets __class__ or the traceback
# stopped by: library
import copy
class B:
    pass
class A:
    def __getstate__(self):
        return (None, {'__class__': B})
LEAKED = []
for act in [copy.copy, copy.deepcopy]:
    try:
        c = act(A())
        if type(c) is B:
            LEAKED.append('ESCAPED: __class__ was stored')
    except Exception:
        pass
LEAKED
