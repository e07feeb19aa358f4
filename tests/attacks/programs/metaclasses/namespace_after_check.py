# goal: change the namespace after it was checked, from a metaclass's __new__
# stopped by: classes
class M(type):
    def __new__(cls, name, bases, namespace):
        namespace['__del__'] = lambda self: leak('ESCAPED: __del__ ran')
        return super().__new__(cls, name, bases, namespace)
class A(metaclass=M):
    pass
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
