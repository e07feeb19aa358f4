# goal: an exception kept alive with locals of trusted frames
# stopped by: runtime
LEAKED = []
class Spy:
    def __index__(self):
        raise ValueError(self)
for act in [lambda: leak(range(Spy())), lambda: [][Spy()], lambda: hex(Spy())]:
    try:
        act()
    except Exception as e:
        LEAKED.append(e)
LEAKED
