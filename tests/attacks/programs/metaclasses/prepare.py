# goal: a namespace that sees and answers every name of the class body
# stopped by: admit
class Spy(dict):
    def __missing__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
        raise KeyError(name)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Spy()
class A(metaclass=M):
    x = print.__self__
LEAKED = [A.x]
LEAKED
