# goal: an async generator that is dropped half way
# stopped by: runtime
async def g():
    try:
        yield 1
    finally:
        leak('finally of an async generator')
a = g()
try:
    a.asend(None).send(None)
except StopIteration:
    pass
del a
LEAKED = []
LEAKED
