# goal: helper objects of async generators
# stopped by: guard
async def f():
    yield 1
g = f()
a = g.asend(None)
LEAKED = [type(a).__mro__, a.__class__.__base__.__subclasses__()]
LEAKED
