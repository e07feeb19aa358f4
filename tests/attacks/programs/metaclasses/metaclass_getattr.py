# goal: dunders of a class answered by the metaclass's __getattr__
# stopped by: guard
class M(type):
    def __getattr__(cls, name):
        return 'ESCAPED: ' + name if name in ('.guest', '.session') else None
class A(metaclass=M):
    pass
LEAKED = [A.__subclasses__(), A.mro()]
LEAKED
