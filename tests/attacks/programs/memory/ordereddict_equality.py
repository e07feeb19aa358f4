# goal: an OrderedDict cleared while it is compared (gh-119004)
# stopped by: kernel
# only: isolated
import collections
LEAKED = []
class A:
    def __eq__(self, other):
        x.clear()
        return True
    __hash__ = object.__hash__
for _ in range(20):
    x = collections.OrderedDict((i, A()) for i in range(5))
    y = collections.OrderedDict((i, A()) for i in range(5))
    try:
        x == y
    except RuntimeError:
        pass
LEAKED
