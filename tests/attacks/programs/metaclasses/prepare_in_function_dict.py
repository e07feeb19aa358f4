# goal: __prepare__ in the dictionary of a function that serves as metaclass
# stopped by: classes
class Spy(dict):
    def __missing__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
        raise KeyError(name)
def meta(name, bases, namespace):
    return namespace
meta.__dict__['__prepare__'] = lambda *a, **k: Spy()
class A(metaclass=meta):
    x = (lambda: 0).__class__
LEAKED = ['ESCAPED: __prepare__ was asked'] if type(A) is Spy else []
LEAKED
