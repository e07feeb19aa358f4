# A metaclass that sees each class being made.
class Meta(type):
    made = []
    def __new__(mcls, name, bases, namespace, **options):
        namespace['tag'] = options.get('tag', name.lower())
        cls = super().__new__(mcls, name, bases, namespace)
        Meta.made.append(name)
        return cls
    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.order = len(Meta.made)

class Base(metaclass=Meta):
    pass

class Child(Base, tag='kid'):
    def hello(self):
        return self.tag

print(Meta.made, Base.tag, Child.tag, Child().hello(), Child.order)
print(type(Child).__name__, isinstance(Child, Meta), isinstance(Child(), Meta))

class Meta2(type):
    pass

try:
    class Clash(Base, metaclass=Meta2):
        pass
except TypeError as error:
    print(error)
[cls.__name__ for cls in (Base, Child)]
