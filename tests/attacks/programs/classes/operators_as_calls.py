# goal: calls without call syntax, through operators
# stopped by: guard
class A:
    __getitem__ = eval
    __add__ = eval
class M(type):
    __getitem__ = lambda cls, source: eval(source)
class B(metaclass=M):
    pass
LEAKED = [B['print.__self__']]
LEAKED
