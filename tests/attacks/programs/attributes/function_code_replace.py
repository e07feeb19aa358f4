# goal: bytecode of the attacker's own making
# stopped by: guard
def f():
    return 1

f.__code__ = f.__code__.replace(co_consts=(), co_code=b'd\x7fS\x00')
LEAKED = [f()]
LEAKED
