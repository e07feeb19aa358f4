# goal: other parts of a coroutine
# stopped by: guard
async def f():
    pass
LEAKED = [f().cr_code, f().cr_await, f().cr_origin]
LEAKED
