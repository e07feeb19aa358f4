# goal: replace the generator that trusted code resumes and throws into
# stopped by: library
import contextlib
LEAKED = []
class G:
    def __next__(self):
        return 1
    def throw(self, *a):
        LEAKED.append(a)
    def close(self):
        pass
@contextlib.contextmanager
def manager():
    yield
m = manager()
try:
    m.gen = G()
except Exception:
    pass
try:
    with m:
        1 / 0
except Exception:
    pass
LEAKED = [x for a in LEAKED for x in a]
LEAKED
