# goal: deques that change while they are compared or searched
# stopped by: kernel
# only: isolated
import collections
LEAKED = []
class A:
    def __eq__(self, other):
        d.clear()
        return False
for act in [lambda: d.index(5), lambda: d.count(5), lambda: d.remove(5), lambda: 5 in d, lambda: d == collections.deque([1, 2, 3]), lambda: d.insert(2, 1), lambda: d.extend(d)]:
    d = collections.deque([A(), A(), A()])
    try:
        act()
    except (ValueError, RuntimeError, IndexError):
        pass
LEAKED
