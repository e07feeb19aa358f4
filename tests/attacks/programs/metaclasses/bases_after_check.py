# goal: other bases than those checked, from a metaclass's __new__
# stopped by: classes
class M(type):
    def __new__(cls, name, bases, namespace):
        return type.__new__(cls, name, (type(lambda: 0),), namespace)
class A(metaclass=M):
    pass
LEAKED = [A.__base__]
LEAKED
