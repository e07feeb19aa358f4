# goal: hand the library's __exit__ a forged traceback, or take the stack's own parts
# stopped by: library
import contextlib
LEAKED = []
stack = contextlib.ExitStack()
try:
    LEAKED += list(stack._exit_callbacks)
except AttributeError:
    pass
try:
    stack.push(lambda *a: LEAKED.extend(a))
    stack.__exit__(ValueError, ValueError(), None)
except Exception:
    pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
