# goal: the __class__ cell names the class before checks end
# stopped by: names
class A:
    def m(self):
        return __class__.__base__.__subclasses__()
LEAKED = [A().m()]
LEAKED
