# goal: refused methods in other letters
# stopped by: admit
class A:
    def __ｄel__(self):
        leak('ESCAPED: __del__ ran')
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
