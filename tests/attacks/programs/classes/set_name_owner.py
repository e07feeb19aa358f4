# goal: the class while it is half made
# stopped by: guard
class D:
    def __set_name__(self, owner, name):
        leak(owner.__dict__)
        LEAKED.append(owner.__base__.__subclasses__())
LEAKED = []
class A:
    x = D()
LEAKED
