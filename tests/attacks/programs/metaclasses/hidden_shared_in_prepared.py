# goal: a prepared namespace that answers the emitted store barrier's names
# stopped by: classes
import json
class Spy(dict):
    def __missing__(self, name):
        if name == '.SHARED':
            return ()
        if name == '.Halt':
            return ZeroDivisionError
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
        raise KeyError(name)
class Meta:
    def __getattr__(self, name):
        if name == '__prepare__':
            return lambda *a, **k: Spy()
        raise AttributeError(name)
    def __call__(self, name, bases, namespace):
        return namespace
class A(metaclass=Meta()):
    json.JSONEncoder.item_separator = 'POISON'
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
