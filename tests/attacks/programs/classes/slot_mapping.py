# goal: slots from a mapping whose keys change
# stopped by: classes
class D(dict):
    def __iter__(self):
        return iter(['__class__'])
class A:
    __slots__ = D(x='doc')
LEAKED = ['ESCAPED: slot __class__'] if not hasattr(A, 'x') else []
LEAKED
