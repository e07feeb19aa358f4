# goal: attribute access in annotations, read back afterwards
# stopped by: guard
def f(a: print.__self__) -> ().__class__.__base__.__subclasses__():
    pass

LEAKED = [f.__annotations__]
LEAKED
