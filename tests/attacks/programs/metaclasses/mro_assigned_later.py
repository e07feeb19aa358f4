# goal: the same, set after the metaclass was checked
# stopped by: guard
class M(type):
    pass
M.mro = lambda cls: [cls, Exception, object]
class A(metaclass=M):
    pass
LEAKED = ['ESCAPED: mro is forged'] if issubclass(A, Exception) else []
LEAKED
