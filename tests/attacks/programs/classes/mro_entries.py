# goal: a base that turns into a class which the check never saw
# stopped by: classes
class Fake:
    def __mro_entries__(self, bases):
        return (type(leak),)
class A(Fake()):
    pass
LEAKED = [A.__base__] if A.__base__ is not object else []
LEAKED
