# goal: a finaliser set while the class is being made
# stopped by: runtime
class Setter:
    def __set_name__(self, owner, name):
        setattr(owner, '__del__', lambda s: leak('ESCAPED: __del__ ran'))
class A:
    x = Setter()
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
