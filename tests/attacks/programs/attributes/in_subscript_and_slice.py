# goal: attribute access in places where compilers forget to look
# stopped by: guard
d = {}
try:
    d[print.__self__ : len.__self__] = 1
except TypeError:
    pass
LEAKED = list(d)
async def f():
    async for x in print.__self__:
        pass
    async with print.__self__ as y:
        await y
LEAKED += [{**print.__dict__}]
LEAKED
