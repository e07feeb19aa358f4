# goal: a metaclass whose resolution order lacks the guarding metaclass
# stopped by: classes
LEAKED = []
class MM(type):
    def mro(cls):
        return [cls, object]
class M(type, metaclass=MM):
    pass
try:
    A = M('A', (), {'__del__': lambda self: None})
    LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
except Exception:
    pass
LEAKED
