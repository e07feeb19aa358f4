# goal: subscripts of a class call a function without a call in sight
# stopped by: classes
class A:
    __class_getitem__ = vars
LEAKED = []
try:
    LEAKED.append(A[A])
except TypeError:
    pass
class B:
    __class_getitem__ = eval
LEAKED.append(B['print.__self__'])
LEAKED
