# goal: __mro_entries__ served by __getattr__
# stopped by: classes
class Fake:
    def __getattr__(self, name):
        return lambda bases: (type,)
class A(Fake()):
    pass
LEAKED = [A('x', (), {}), A.mro(int)]
LEAKED
