# goal: __mro_entries__ is looked up on the instance: no class need define it
# stopped by: classes
class Fake:
    pass
f = Fake()
f.__dict__['__mro_entries__'] = lambda bases: (type,)
class A(f):
    pass
LEAKED = [A('x', (), {}), A.mro(int)]
LEAKED
