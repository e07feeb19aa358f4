# goal: comparisons that change the heap while native code works on it
# stopped by: kernel
# only: isolated
import heapq
class A:
    def __lt__(self, other):
        h.clear()
        return True
h = []
LEAKED = []
for _ in range(20):
    h = [A() for _ in range(20)]
    for act in [lambda: heapq.heapify(h), lambda: heapq.heappop(h), lambda: heapq.heappushpop(h, A()), lambda: heapq.heapreplace(h, A())]:
        try:
            act()
        except Exception:
            pass
LEAKED
