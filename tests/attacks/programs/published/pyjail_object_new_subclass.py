# goal: __init_subclass__ and __class_getitem__ as calls at definition time
# stopped by: guard
class A:
    def __init_subclass__(cls, f=None, x=None):
        LEAKED.append(f(x))
LEAKED = []
class B(A, f=eval, x='print.__self__'):
    pass
LEAKED
