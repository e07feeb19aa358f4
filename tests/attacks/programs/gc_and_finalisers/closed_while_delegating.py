# goal: the same in the close() of an iterator that an abandoned generator or coroutine waits for
# stopped by: runtime
# limits: duration=0.5
def forever(*args):
    while True:
        pass
class Items:
    def __iter__(self):
        return self
    __await__ = __aiter__ = __aenter__ = __aexit__ = __anext__ = lambda self, *args: self
    def __next__(self):
        return 1
    def __getattr__(self, name):
        return forever
    close = throw = forever
def delegates():
    yield from Items()
async def awaits():
    await Items()
async def iterates():
    async for item in Items():
        pass
async def comprehends():
    return [item async for item in Items()]
async def manages():
    async with Items():
        pass
async def defaults():
    await anext(Items(), None)
kept = [delegates()]
next(kept[0])
for coroutine in [awaits(), iterates(), comprehends(), manages(), defaults()]:
    coroutine.send(None)
    kept.append(coroutine)
kept.append(kept)
LEAKED = []
LEAKED
