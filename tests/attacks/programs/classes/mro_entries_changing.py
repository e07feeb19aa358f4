# goal: __mro_entries__ that answers differently when asked again
# stopped by: classes
class Fake:
    asked = 0
    def __mro_entries__(self, bases):
        Fake.asked += 1
        return (object,) if Fake.asked == 1 else (type,)
class A(Fake()):
    pass
LEAKED = [A('x', (), {})] if issubclass(A, type) else []
LEAKED
