# goal: a finaliser set through setattr
# stopped by: guard
class A:
    pass
setattr(A, '__del__', lambda self: leak('ESCAPED: __del__ ran'))
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
