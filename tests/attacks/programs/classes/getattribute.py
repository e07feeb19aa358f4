# goal: code that runs at every attribute access that trusted code makes
# stopped by: admit
class A:
    def __getattribute__(self, name):
        leak('ESCAPED: ' + name)
        return object
a = A()
LEAKED = [a.anything]
LEAKED = ['ESCAPED: class with __getattribute__']
LEAKED
