# goal: __aexit__ is handed the traceback
# stopped by: runtime
LEAKED = []
class CM:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *a):
        LEAKED.append(a)
        return True
async def f():
    async with CM():
        1 / 0
try:
    f().send(None)
except StopIteration:
    pass
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
