# goal: frames of async comprehensions
# stopped by: guard
async def f():
    return (x async for x in g())
async def g():
    yield 1
LEAKED = []
try:
    f().send(None)
except StopIteration as e:
    LEAKED = [e.value.ag_frame]
LEAKED
