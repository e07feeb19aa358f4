# goal: a finaliser written into vars() of the class body
# stopped by: classes
class A:
    vars().update({'__del__': lambda self: leak('ESCAPED: __del__ ran')})
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
