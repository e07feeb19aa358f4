# goal: the copy protocol returns trusted functions of copyreg
# stopped by: guard
class A:
    pass

LEAKED = [A().__reduce_ex__(2)[0].__globals__]
LEAKED
