# goal: contextmanager throws into the generator; look at what arrives
# stopped by: library
import contextlib
LEAKED = []
@contextlib.contextmanager
def manager():
    try:
        yield
    except ZeroDivisionError as e:
        LEAKED.append(e)
        LEAKED.append(e.__traceback__)
with manager():
    1 / 0
LEAKED
