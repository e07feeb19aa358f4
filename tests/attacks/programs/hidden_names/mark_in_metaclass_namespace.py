# goal: the mark, seen and taken by a guest metaclass
# stopped by: classes
LEAKED = []
class M(type):
    def __new__(mcs, name, bases, namespace):
        LEAKED.extend('ESCAPED: hidden name ' + k for k in namespace if '.' in k)
        return super().__new__(mcs, name, bases, namespace)
    def __init__(cls, name, bases, namespace):
        LEAKED.extend('ESCAPED: hidden name ' + k for k in namespace if '.' in k)
class A(metaclass=M):
    def f(self):
        return [x for x in self]
LEAKED
