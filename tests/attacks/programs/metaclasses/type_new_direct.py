# goal: the native class constructor, past all checks
# stopped by: classes
A = type.__new__(type, 'A', (), {'__del__': lambda self: leak('ESCAPED: __del__ ran')})
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
