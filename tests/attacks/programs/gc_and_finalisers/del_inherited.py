# goal: a finaliser through a mixin
# stopped by: classes
Mixin = type('Mixin', (), {'__del__': lambda self: leak('ESCAPED: __del__ ran')})
class A(Mixin):
    pass
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
