# Class, instance, metaclass, __getattr__, slots, properties: who wins.
class Meta(type):
    m = 'meta'
    only_meta = 'only meta'
    @property
    def prop(cls):
        return f'meta prop of {cls.__name__}'

class Base(metaclass=Meta):
    m = 'base'
    b = 'base b'
    shared = []
    def __getattr__(self, name):
        if name == 'fallback':
            return 'from getattr'
        raise AttributeError(f'{type(self).__name__} has no {name}')

class Child(Base):
    b = property(lambda self: 'child property')
    f = lambda self: 'function'
    s = staticmethod(lambda: 'static')

c = Child()
c.m = 'instance'
c.f = 'instance f'
vars(c)['b'] = 'hidden by property'
print(c.m, Child.m, Meta.m, c.b, c.f, c.s(), Child.s(), c.fallback, Child.prop, Child.only_meta)
for bad in (lambda: c.only_meta, lambda: c.prop, lambda: Child.fallback, lambda: c.nothing, lambda: setattr(c, 'b', 1), lambda: Child.nothing):
    try:
        print(bad())
    except AttributeError as error:
        print(error)
c.shared.append(1)
c.shared += [2]
print(Base.shared, Child.shared is Base.shared, 'shared' in vars(c))
del c.m, c.f
print(c.m, c.f())
Base.m = 'changed'
print(c.m, Child().m)
del Base.m
print(Child.m, getattr(Child(), 'm', 'gone for instances'))
Child.late = lambda self, x: (x, self.fallback)
print(c.late(1), Child.late(c, 2))
c.late = lambda x: f'instance {x}'
print(c.late(3))
type(c).extra = 5
c.extra, c.absent
