# goal: keys of a class namespace that lie
# stopped by: classes
class S(str):
    def __eq__(self, other):
        return str.__eq__(self, other)
    def __hash__(self):
        return str.__hash__(self)
    def startswith(self, *a):
        return False
    def __getitem__(self, i):
        return 'x'
A = type('A', (), {S('__del__'): lambda self: leak('ESCAPED: __del__ ran')})
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
