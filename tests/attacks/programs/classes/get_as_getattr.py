# goal: descriptor methods called by trusted code with the object
# stopped by: guard
class D:
    def __get__(self, obj, owner):
        return owner.__base__.__subclasses__()
class A:
    x = D()
LEAKED = [A.x]
LEAKED
