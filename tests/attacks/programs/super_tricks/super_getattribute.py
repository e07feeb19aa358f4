# goal: native attribute access through super
# stopped by: guard
class A:
    def go(self):
        return super().__getattribute__('__class__').__base__.__subclasses__()
LEAKED = [A().go()]
LEAKED
