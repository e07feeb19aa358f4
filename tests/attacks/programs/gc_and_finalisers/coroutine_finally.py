# goal: a coroutine that is dropped half way
# stopped by: runtime
class Once:
    def __await__(self):
        yield
async def f():
    try:
        await Once()
    finally:
        leak('finally of a coroutine')
c = f()
c.send(None)
del c
LEAKED = []
LEAKED
