# goal: a finaliser written into the namespace of the class body
# stopped by: classes
class A:
    locals()['__del__'] = lambda self: leak('ESCAPED: __del__ ran')
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
