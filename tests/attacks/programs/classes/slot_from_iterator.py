# goal: slots that read harmless when checked and otherwise when used
# stopped by: classes
class Changing(list):
    times = 0
    def __iter__(self):
        Changing.times += 1
        return iter(['x'] if Changing.times == 1 else ['__class__', '__del__'])
class A:
    __slots__ = Changing(['x'])
LEAKED = ['ESCAPED: slot ' + n for n in ('__class__', '__del__') if n in A.__slots__ and Changing.times > 1 and not hasattr(A, 'x')]
LEAKED
