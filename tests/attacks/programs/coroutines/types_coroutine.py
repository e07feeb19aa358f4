# goal: types.coroutine rewrites the flags of a code object
# stopped by: library
import types
@types.coroutine
def f():
    yield
LEAKED = [f.__code__]
LEAKED
