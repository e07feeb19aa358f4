# goal: an OrderedDict whose keys change their hash between look-ups
# stopped by: kernel
# only: isolated
import collections
LEAKED = []
class K:
    n = 0
    def __hash__(self):
        K.n += 1
        return K.n
    def __eq__(self, other):
        return False
d = collections.OrderedDict()
ks = [K() for _ in range(20)]
for k in ks:
    d[k] = 1
for act in [lambda: d.popitem(), lambda: d.move_to_end(ks[0]), lambda: d.pop(ks[1]), lambda: list(d.items()), lambda: d.copy(), lambda: repr(d), lambda: d == d.copy(), lambda: next(reversed(d))]:
    try:
        act()
    except (KeyError, RuntimeError):
        pass
LEAKED
