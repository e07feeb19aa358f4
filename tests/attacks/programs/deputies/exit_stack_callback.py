# goal: exec as a callback runs in the library's frame
# stopped by: runtime
import contextlib
LEAKED = []
source = 'LEAKED_THERE = 1\nfor n in dir():\n    leak(eval(n))'
with contextlib.ExitStack() as stack:
    stack.callback(exec, source)
    stack.callback(lambda: LEAKED.append(1))
LEAKED = []
LEAKED
