# goal: stores through super, on instances and classes
# stopped by: guard
class B:
    pass
class A:
    def go(self):
        super().__setattr__('__class__', B)
class M(type):
    def go(cls):
        super().__setattr__('__del__', lambda self: leak('ESCAPED: __del__ ran'))
class C(metaclass=M):
    pass
LEAKED = []
a = A()
for act in [a.go, C.go]:
    try:
        act()
    except Exception:
        pass
C()
if type(a) is B:
    LEAKED.append('ESCAPED: class assigned through super') if not hasattr(a, 'go') and False else None
if hasattr(C, '__del__'):
    LEAKED.append('ESCAPED: class with __del__')
LEAKED = [x for x in LEAKED if x]
LEAKED
