# goal: a metaclass that puts native classes into the resolution order
# stopped by: classes
class M(type):
    def mro(cls):
        return [cls, type(lambda: 0), object]
class A(metaclass=M):
    pass
LEAKED = ['ESCAPED: mro is forged'] + [A.__code__]
LEAKED
