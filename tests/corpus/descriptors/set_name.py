# A descriptor learns the name it was given.
class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default
    def __set_name__(self, owner, name):
        self.name = name
        self.slot = '_' + name
        owner.typed = getattr(owner, 'typed', ()) + (name,)
    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        setattr(obj, self.slot, value)

class Person:
    name = Typed(str)
    age = Typed(int, 0)
    def __init__(self, name, **kw):
        self.name = name
        for key, value in kw.items():
            setattr(self, key, value)

p = Person('Ann', age=30)
print(p.name, p.age, Person('Bob').age, Person.typed, Person.age.name)
try:
    Person(5)
except TypeError as error:
    print(error)
p.age = 'old'
