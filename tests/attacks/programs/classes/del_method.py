# goal: code that runs when an object dies, outside the guest's time
# stopped by: admit
class A:
    def __del__(self):
        leak('ESCAPED: __del__ ran')
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
