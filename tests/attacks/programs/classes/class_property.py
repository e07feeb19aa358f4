# goal: lie about the class, so that isinstance in trusted code is fooled
# stopped by: admit
class A:
    @property
    def __class__(self):
        return str
LEAKED = ['ESCAPED: __class__ is forged'] if isinstance(A(), str) else []
LEAKED
