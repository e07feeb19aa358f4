# goal: lists that change while they are compared
# stopped by: kernel
# only: isolated
LEAKED = []
class A:
    def __eq__(self, other):
        x.clear()
        y.clear()
        return NotImplemented
    __lt__ = __gt__ = __eq__
for act in [lambda: x == y, lambda: x < y, lambda: x.index(5), lambda: x.count(5), lambda: x.remove(5), lambda: 5 in x, lambda: x.sort(), lambda: min(x)]:
    x = [A() for _ in range(10)]
    y = [A() for _ in range(10)]
    try:
        act()
    except (ValueError, TypeError):
        pass
LEAKED
