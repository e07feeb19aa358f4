# goal: dunder parameters, star parameters, lambda parameters
# stopped by: admit
def f(__builtins__, *__loader__, **__spec__):
    return __builtins__
LEAKED = [f(1)]
LEAKED
