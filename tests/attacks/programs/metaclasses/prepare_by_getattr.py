# goal: __prepare__ is looked up on whatever the metaclass is: an instance can answer
# stopped by: classes
class Spy(dict):
    def __missing__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
            return lambda *a: leak(a)
        raise KeyError(name)
class Meta:
    def __getattr__(self, name):
        if name == '__prepare__':
            return lambda *a, **k: Spy()
        raise AttributeError(name)
    def __call__(self, name, bases, namespace):
        return namespace
LEAKED = []
class A(metaclass=Meta()):
    x = (lambda: 0).__class__
LEAKED = ['ESCAPED: __prepare__ was asked'] if type(A) is Spy else []
LEAKED
