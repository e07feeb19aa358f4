# goal: attribute access in defaults, decorators and annotations
# stopped by: guard
def keep(x):
    leak(x)
    return lambda f: f

@keep(print.__self__)
def f(a: print.__self__ = print.__self__, *, b=print.__self__) -> print.__self__:
    return a

LEAKED = [f(), f.__annotations__]
LEAKED
