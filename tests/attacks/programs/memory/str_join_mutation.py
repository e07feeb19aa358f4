# goal: sequences that change while they are joined, summed or unpacked
# stopped by: kernel
# only: isolated
LEAKED = []
class A:
    def __add__(self, other):
        x.clear()
        return self
    __radd__ = __add__
    def __iter__(self):
        x.clear()
        return iter([1])
    def __index__(self):
        x.clear()
        return 1
    def __float__(self):
        x.clear()
        return 1.0
import math
for act in [lambda: sum(x, A()), lambda: bytes(x), lambda: bytearray(x), lambda: [*x, *x], lambda: math.fsum(x), lambda: math.hypot(*x), lambda: math.dist(x, x), lambda: dict(x), lambda: max(*x), lambda: math.gcd(*x), lambda: math.prod(x)]:
    x = [A() for _ in range(10)]
    try:
        act()
    except (TypeError, ValueError, RuntimeError):
        pass
LEAKED
