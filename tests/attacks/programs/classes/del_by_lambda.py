# goal: a finaliser by assignment in the body
# stopped by: admit
class A:
    __del__ = lambda self: leak('ESCAPED: __del__ ran')
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
