# goal: a subclass of the function type, or of other native kinds
# stopped by: classes
F = type(lambda: 0)
class A(F):
    pass
LEAKED = [A]
LEAKED
