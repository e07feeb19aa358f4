# goal: the coroutine wrapper and its parts
# stopped by: guard
async def f():
    pass
c = f()
w = c.__await__()
LEAKED = [w.__reduce__(), w.__class__.__base__.__subclasses__()]
LEAKED
