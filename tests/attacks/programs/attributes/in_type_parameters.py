# goal: lazily evaluated scopes of PEP 695
# stopped by: guard
# needs: 3.12
type X = print.__self__
def f[T: print.__self__](): pass
class C[U: (print.__self__, int)]: pass
LEAKED = [X.__value__, f.__type_params__[0].__bound__, C.__type_params__[0].__constraints__]
LEAKED
