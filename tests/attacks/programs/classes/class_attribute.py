# goal: lie about the class with a plain class attribute
# stopped by: admit
class A:
    __class__ = int
LEAKED = ['ESCAPED: __class__ is forged'] if isinstance(A(), int) else []
LEAKED
