# goal: the frame of a coroutine
# stopped by: guard
async def f():
    pass
LEAKED = [f().cr_frame]
LEAKED
