# goal: unwrap a decorated library function
# stopped by: guard
import contextlib

@contextlib.contextmanager
def manager():
    yield

LEAKED = [manager.__wrapped__.__globals__]
LEAKED
