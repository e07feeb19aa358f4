# goal: AsyncExitStack hands callbacks the traceback
# stopped by: library
import contextlib
LEAKED = []
async def f():
    async with contextlib.AsyncExitStack() as stack:
        stack.push(lambda *a: LEAKED.append(a) or True)
        1 / 0
try:
    f().send(None)
except StopIteration:
    pass
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
