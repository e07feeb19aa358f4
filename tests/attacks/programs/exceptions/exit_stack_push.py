# goal: ExitStack calls its callbacks with the traceback
# stopped by: library
import contextlib
LEAKED = []
with contextlib.ExitStack() as stack:
    stack.push(lambda *a: LEAKED.append(a) or True)
    1 / 0
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
