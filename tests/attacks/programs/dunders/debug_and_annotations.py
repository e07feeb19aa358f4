# goal: module __annotations__ as a dictionary the runtime trusts
# stopped by: admit
x: int = 1
LEAKED = [__annotations__, __dict__]
LEAKED
