# goal: dicts and sets that change under native code
# stopped by: kernel
# only: isolated
LEAKED = []
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        d.clear()
        s.clear()
        return False
for act in [lambda: d[K()], lambda: d.update({K(): 1, K(): 2}), lambda: s.add(K()), lambda: s | {K()}, lambda: s & {K()}, lambda: s - {K()}, lambda: {**d, K(): 1}, lambda: d == {K(): 1}, lambda: dict.fromkeys([K(), K()]), lambda: d.setdefault(K(), K()), lambda: s.issubset({K()})]:
    d = {K(): K()}
    s = {K()}
    for _ in range(3):
        try:
            d[K()] = 1
            s.add(K())
            act()
        except (KeyError, RuntimeError, TypeError):
            pass
LEAKED
