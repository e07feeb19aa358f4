# goal: contextmanager on a function that returns no generator: its throw() gets everything
# stopped by: library
import contextlib
LEAKED = []
class G:
    def __next__(self):
        return 1
    def throw(self, *a):
        LEAKED.extend(a)
        for x in a:
            leak(x)
        return 5
    def close(self):
        pass
manager = contextlib.contextmanager(lambda: G())
try:
    with manager():
        1 / 0
except Exception:
    pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
