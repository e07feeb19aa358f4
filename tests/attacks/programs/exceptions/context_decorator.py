# goal: ContextDecorator's wrapper passes the traceback on from trusted code
# stopped by: library
import contextlib
LEAKED = []
class CM(contextlib.ContextDecorator):
    def __enter__(self):
        return self
    def __exit__(self, *a):
        LEAKED.append(a)
        return True
@CM()
def f():
    1 / 0
f()
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
