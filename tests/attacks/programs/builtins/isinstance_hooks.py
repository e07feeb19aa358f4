# goal: isinstance and issubclass hand the guest's hooks their arguments
# stopped by: runtime
LEAKED = []
class Bases:
    def __getattr__(self, name):
        LEAKED.append(name)
        if name == '__bases__':
            return (int, type)
        raise AttributeError(name)
for act in [lambda: isinstance(1, Bases()), lambda: issubclass(Bases(), int), lambda: issubclass(int, Bases())]:
    try:
        act()
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not str]
LEAKED
