# goal: crash by recursion inside native code
# stopped by: runtime
# only: isolated
LEAKED = []
class A:
    def __getattr__(self, name):
        return getattr(self, name)
x = []
x.append(x)
for act in [lambda: A().x, lambda: repr(x), lambda: x == [x] and 1, lambda: hash((A(),))]:
    try:
        act()
    except RecursionError:
        pass
LEAKED
