# goal: fields of the object that contextmanager makes
# stopped by: library
import contextlib
@contextlib.contextmanager
def manager():
    yield
m = manager()
LEAKED = []
for name in ['gen', 'func', 'args', 'kwds', '_recreate_cm', '__doc__', '__dict__', '__enter__', '__exit__', '__call__']:
    try:
        found = getattr(m, name)
        LEAKED.append(found)
        LEAKED.append(found.__globals__)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
