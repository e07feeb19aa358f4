# goal: ExitStack calls __exit__ of an entered manager from trusted code
# stopped by: library
import contextlib
LEAKED = []
class CM:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        LEAKED.append(a)
        return True
with contextlib.ExitStack() as stack:
    stack.enter_context(CM())
    1 / 0
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
