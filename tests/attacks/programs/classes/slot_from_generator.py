# goal: slots from a generator, so that a check uses them up or misses them
# stopped by: classes
class A:
    __slots__ = (n for n in ['__class__', 'y'])
LEAKED = ['ESCAPED: slot __class__'] if isinstance(A.__dict__['__class__'], type(A.y)) else []
LEAKED
