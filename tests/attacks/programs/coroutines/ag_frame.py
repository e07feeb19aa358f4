# goal: the frame of an async generator
# stopped by: guard
async def f():
    yield
LEAKED = [f().ag_frame, f().ag_code]
LEAKED
