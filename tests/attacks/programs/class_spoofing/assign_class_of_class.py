# goal: give a class another metaclass
# stopped by: guard
class M(type):
    pass
class A:
    pass
LEAKED = []
try:
    A.__class__ = M
    LEAKED = ['ESCAPED: metaclass assigned'] if type(A) is M else []
except Exception:
    pass
LEAKED
