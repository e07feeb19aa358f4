# goal: the closure of a wrapper that a library function made in trusted Python
# stopped by: guard
import contextlib

@contextlib.contextmanager
def manager():
    yield

LEAKED = [manager.__closure__, manager.__globals__]
LEAKED
