# goal: a finaliser defined by exec in the class body
# stopped by: classes
class A:
    exec('def __del__(self): leak("ESCAPED: __del__ ran")')
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
