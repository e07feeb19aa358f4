# goal: __prepare__ in the dictionary of a callable instance
# stopped by: classes
class Spy(dict):
    def __missing__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
        raise KeyError(name)
class Meta:
    def __call__(self, name, bases, namespace):
        return namespace
meta = Meta()
meta.__dict__['__prepare__'] = lambda *a, **k: Spy()
class A(metaclass=meta):
    x = (lambda: 0).__class__
LEAKED = ['ESCAPED: __prepare__ was asked'] if type(A) is Spy else []
LEAKED
