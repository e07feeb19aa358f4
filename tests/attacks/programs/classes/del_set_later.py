# goal: a finaliser set on the finished class
# stopped by: guard
class A:
    pass
A.__del__ = lambda self: leak('ESCAPED: __del__ ran')
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
