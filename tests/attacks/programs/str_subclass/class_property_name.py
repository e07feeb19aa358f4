# goal: a str subclass with __class__ forged to be str exactly
# stopped by: admit
class S(str):
    __class__ = str
    def __eq__(self, other):
        return False
    __hash__ = str.__hash__
LEAKED = [getattr(print, S('__self__'))]
LEAKED
