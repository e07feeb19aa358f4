# super() in methods, class methods, properties, nested functions and comprehensions.
class Base:
    registry = []
    def __init__(self, **kw):
        self.kw = kw
    @classmethod
    def create(cls, x):
        cls.registry.append(cls.__name__)
        return cls(x=x)
    @property
    def size(self):
        return 10
    def describe(self):
        return 'base'

class Child(Base):
    def __init__(self, **kw):
        super().__init__(child=True, **kw)
    @classmethod
    def create(cls, x):
        return super().create(x * 2)
    @property
    def size(self):
        return super().size + 1
    def describe(self):
        def nested():
            return super(Child, self).describe()
        parent = super()
        return nested() + '/' + parent.describe()

c = Child.create(21)
print(c.kw, c.size, c.describe(), Base.registry)

class Broken(Base):
    def describe(self):
        return super().missing()

def not_a_method():
    return super()

for test in (lambda: Broken().describe(), not_a_method):
    try:
        test()
    except (AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
