# goal: assign __class__ inside methods and class bodies
# stopped by: admit
class A:
    def m(self):
        self.__class__ = int
        __class__ = 5
LEAKED = ['ESCAPED: __class__ was bound']
LEAKED
