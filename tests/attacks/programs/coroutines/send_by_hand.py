# goal: drive a coroutine without a loop and look around inside
# stopped by: guard
LEAKED = []
class Awaitable:
    def __await__(self):
        yield LEAKED.append('x')
async def f():
    await Awaitable()
c = f()
c.send(None)
LEAKED = [c.cr_await]
LEAKED
