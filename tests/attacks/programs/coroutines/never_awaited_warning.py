# goal: the warning about a coroutine never awaited, on the host's stderr, runs trusted imports
# stopped by: runtime
async def f():
    pass
LEAKED = []
for _ in range(5):
    f()
LEAKED
