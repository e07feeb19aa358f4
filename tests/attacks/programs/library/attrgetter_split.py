# goal: attrgetter with several names, a str subclass, and a name that is guarded but no dunder
# stopped by: library
import operator
class S(str):
    def split(self, *a):
        return ['__globals__']
    def __eq__(self, o):
        return False
    def __hash__(self):
        return 0
LEAKED = []
for name in [('real', '__class__'), (S('__globals__'),), ('gi_frame',), ('format',)]:
    for x in [lambda: 0, (x for x in []), '{0.__class__}', 1]:
        try:
            LEAKED.append(operator.attrgetter(*name)(x))
        except Exception:
            pass
LEAKED
