# goal: Random's hooks and state
# stopped by: library
import random
LEAKED = []
class R(random.Random):
    def getrandbits(self, k):
        LEAKED.append(k)
        return 0
    def random(self):
        return 10.0
    def seed(self, *a, **k):
        LEAKED.append(a)
for act in [lambda: R().choice([1, 2]), lambda: R().randrange(5), lambda: R().shuffle([1, 2]), lambda: R().choices([1, 2], k=2), lambda: R().setstate((3, (1,), None)), lambda: R().__reduce__()]:
    try:
        act()
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) not in (int, tuple)]
LEAKED
