# goal: calls by operators set on a class
# stopped by: classes
class A:
    pass
A.__add__ = lambda self, x: eval(x)
LEAKED = [A() + 'print.__self__']
LEAKED
