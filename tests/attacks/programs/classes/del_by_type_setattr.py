# goal: type's own __setattr__, past the guard
# stopped by: guard
class A:
    pass
type.__setattr__(A, '__del__', lambda s: leak('ESCAPED: __del__ ran'))
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
