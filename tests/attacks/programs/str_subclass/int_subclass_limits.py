# goal: numbers that answer differently when asked twice
# stopped by: runtime
class I(int):
    def __index__(self):
        return 10**9
    def __int__(self):
        return 1
    def __lt__(self, other):
        return True
    __le__ = __gt__ = __ge__ = __eq__ = __lt__
    __hash__ = int.__hash__
LEAKED = []
for act in [lambda: 'x'.ljust(I(5)), lambda: [0][I(0):], lambda: '%*d' % (I(3), 1), lambda: range(I(3))[I(1)], lambda: round(1.5, I(1)), lambda: (1).to_bytes(I(1), 'big')]:
    try:
        act()
    except Exception:
        pass
LEAKED
