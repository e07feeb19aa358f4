# goal: a class's bases after the check
# stopped by: guard
class A:
    pass

class B(A):
    pass

B.__bases__ = (type,)
LEAKED = [B.mro(B)]
LEAKED
