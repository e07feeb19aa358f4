# goal: the generator in a context manager, and its frame
# stopped by: guard
import contextlib

@contextlib.contextmanager
def manager():
    yield

LEAKED = [manager().gen.gi_frame]
LEAKED
