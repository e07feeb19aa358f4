# goal: a finaliser through type(name, bases, dict)
# stopped by: classes
A = type('A', (), {'__del__': lambda self: leak('ESCAPED: __del__ ran')})
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
