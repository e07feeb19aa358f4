# goal: __prepare__ as an attribute of a function that serves as metaclass
# stopped by: classes
class Spy(dict):
    def __missing__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
        raise KeyError(name)
def meta(name, bases, namespace):
    return namespace
LEAKED = []
try:
    meta.__prepare__ = lambda *a, **k: Spy()
except Exception:
    setattr(meta, '__prepare__', lambda *a, **k: Spy())
class A(metaclass=meta):
    x = (lambda: 0).__class__
LEAKED = ['ESCAPED: __prepare__ was asked'] if type(A) is Spy else []
LEAKED
