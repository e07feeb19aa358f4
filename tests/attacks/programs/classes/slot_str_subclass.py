# goal: a slot name of a str subclass that lies about itself
# stopped by: classes
class S(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 0
    def startswith(self, *a):
        return False
class A:
    __slots__ = [S('__class__')]
a = A()
LEAKED = ['ESCAPED: slot __class__']
LEAKED
