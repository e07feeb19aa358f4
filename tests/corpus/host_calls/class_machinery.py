# Host calls in metaclasses, descriptors, __init_subclass__, __set_name__, slots and __getattr__.
class Field:
    def __init__(self, default):
        self.default = echo(default)
    def __set_name__(self, owner, name):
        self.name = ext(name)
        log(f'{owner.__name__}.{name}')
    def __get__(self, obj, owner=None):
        return self if obj is None else ext(obj.values.get(self.name, self.default))
    def __set__(self, obj, value):
        obj.values[self.name] = echo(value)
    def __delete__(self, obj):
        log(obj.values.pop(self.name))

class Meta(type):
    def __call__(cls, *args):
        log('calling')
        made = super().__call__(*map(ext, args))
        return made
    def __getitem__(cls, key):
        return ext(key)
    def __contains__(cls, key):
        return echo(key == 1)
    def __len__(cls):
        return ext(2)

class Model(metaclass=Meta):
    size = Field(ext(0))
    def __init_subclass__(cls, label=None, **kw):
        super().__init_subclass__(**kw)
        cls.label = ext(label or 'none')
    def __init__(self, start):
        self.values = {'start': start}

class Child(Model, label=echo('kid')):
    extra = Field('x')
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return lookup(name, ext('missing'))
    def __setattr__(self, name, value):
        if name != 'values':
            log(name)
        super().__setattr__(name, value)

c = Child(5)
print(c.values, c.size, c.extra, Child.label, Model[3], 1 in Child, len(Child), c.limit, c.nope)
c.size = 9
c.other = 1
print(c.size, c.values, c.other)
del c.size
print(c.size, hasattr(c, 'anything'))
del c.size
