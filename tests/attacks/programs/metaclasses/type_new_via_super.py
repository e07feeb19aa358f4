# goal: the native class constructor through super in a metaclass
# stopped by: classes
class M(type):
    def make(cls):
        return super().__new__(M, 'A', (), {'__getattribute__': lambda s, n: n, '__del__': print})
A = M('B', (), {}).make()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
