# goal: trusted managers that call a guest's methods with exc_info
# stopped by: library
import contextlib
LEAKED = []
class Closer:
    def close(self, *a):
        LEAKED.append(a)
with contextlib.suppress(ZeroDivisionError):
    with contextlib.closing(Closer()):
        1 / 0
class CM(contextlib.AbstractContextManager):
    def __exit__(self, *a):
        LEAKED.append(a)
        return True
with CM():
    1 / 0
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
