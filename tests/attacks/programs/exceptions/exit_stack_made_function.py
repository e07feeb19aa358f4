# goal: the traceback, for a function of the library that calls one of the guest's with it
# stopped by: library
import contextlib
import functools
import types
LEAKED = []
def tell(*details):
    LEAKED.extend(x for x in details if not isinstance(x, (int, type, Exception)) and x is not None)
    yield
made = contextlib.contextmanager(lambda *details: tell(*details).__next__())
wrapper = lambda: None
wrapper.__qualname__ = 'ExitStack._create_cb_wrapper.<locals>._exit_wrapper'
renamed = functools.update_wrapper(contextlib.contextmanager(lambda *details: tell(*details).__next__()), wrapper)
for callback in [made, renamed, types.MethodType(made, 5), types.MethodType(renamed, contextlib.nullcontext())]:
    try:
        with contextlib.ExitStack() as stack:
            stack.push(callback)
            1 / 0
    except Exception as error:
        leak(error)
LEAKED
