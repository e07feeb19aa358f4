# goal: a class of ours between the guarding metaclass and type sees the checked namespace
# stopped by: classes
LEAKED = []
class Evil(type):
    def __new__(mcs, name, bases, namespace):
        namespace['__del__'] = lambda self: None
        LEAKED.append(namespace)
        return super().__new__(mcs, name, bases, namespace)
class MM(type):
    def mro(cls):
        order = [cls, *Evil.__bases__, Evil, object]
        return order
class M(Evil, metaclass=MM):
    pass
A = M('A', (), {})
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
