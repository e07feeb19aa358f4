# goal: a finaliser set in __init_subclass__
# stopped by: guard
class Base:
    def __init_subclass__(cls):
        cls.__del__ = lambda s: leak('ESCAPED: __del__ ran')
class A(Base):
    pass
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
