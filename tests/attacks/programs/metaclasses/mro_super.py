# goal: the real mro list, mutable, while the class is built
# stopped by: classes
LEAKED = []
class M(type):
    def mro(cls):
        order = super().mro()
        LEAKED.append(order)
        return order
class A(Exception, metaclass=M):
    pass
LEAKED
