# Properties on metaclasses, via functions, in dictionaries of methods.
class Meta(type):
    @property
    def total(cls):
        return sum(cls.parts)
    @total.setter
    def total(cls, value):
        cls.parts = [value]

class Bill(metaclass=Meta):
    parts = [1, 2]
    @property
    def own(self):
        return type(self).total * 10

print(Bill.total, Bill().own)
Bill.total = 7
print(Bill.parts, Bill.total, Bill().own)
try:
    Bill().total
except AttributeError as error:
    print(error)

def make_property(name, check):
    hidden = '_' + name
    def get(self):
        return getattr(self, hidden, None)
    def set(self, value):
        if not check(value):
            raise ValueError(f'{name}: {value!r}')
        setattr(self, hidden, value)
    return property(get, set)

class Form:
    age = make_property('age', lambda v: 0 <= v < 150)
    name = make_property('name', str.isalpha)

f = Form()
f.age, f.name = 30, 'Ann'
print(f.age, f.name, isinstance(Form.age, property))
for name, value in (('age', 200), ('name', 'x1')):
    try:
        setattr(f, name, value)
    except ValueError as error:
        print(error)
Form.extra = property(lambda self: (self.age, self.name))
f.extra
