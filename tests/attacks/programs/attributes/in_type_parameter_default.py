# goal: lazily evaluated defaults of PEP 696
# stopped by: guard
# needs: 3.13
def f[T = print.__self__](): pass
LEAKED = [f.__type_params__[0].__default__]
LEAKED
