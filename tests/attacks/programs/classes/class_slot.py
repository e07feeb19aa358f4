# goal: a slot named __class__
# stopped by: classes
class A:
    __slots__ = ('__class__',)
a = A()
LEAKED = ['ESCAPED: slot __class__']
LEAKED
