# getattr, hasattr, isinstance, callable, dir, vars, id on guest objects.
class Base:
    a = 1
    def m(self):
        return 'm'

class Child(Base):
    def __init__(self):
        self.b = 2

c = Child()
print([n for n in dir(c) if not n.startswith('_')], [n for n in dir(Child) if not n.startswith('_')], vars(c))
print(getattr(c, 'a'), getattr(c, 'm')(), getattr(c, 'x', 'dflt'), hasattr(c, 'b'), hasattr(Child, 'b'), hasattr(c, 'zzz'))
print(isinstance(c, Base), isinstance(c, (int, Child)), issubclass(Child, (int, Base)), type(c) is Child, type(c) == Base, isinstance(Child, type))
print(callable(c), callable(Child), callable(c.m), callable(len), callable(lambda: 0), id(c) == id(c), c is c)
print('upper' in dir('x'), 'append' in dir([]), 'keys' in dir({}), getattr('abc', 'upper')(), getattr([3, 1], 'sort')() is None)
print(type(c).__name__, c.__class__.__name__, Child.__name__, Child.__module__, c.m.__name__, len.__name__, int.__name__, type(c.m).__name__)
print(c.__class__ is Child, [b.__name__ for b in Child.__bases__], repr(Child), str(type(5)), repr(len), Base.__doc__)
for action in ('a', 'b', 'nope'):
    value = getattr(c, action, None)
    print(action, value() if callable(value) else value)
setattr(c, 'b', getattr(c, 'b') + 1)
delattr(c, 'b')
for bad in (lambda: getattr(c, 'b'), lambda: getattr(c), lambda: hasattr(c, 5), lambda: setattr(c, 'x'), lambda: vars(5), lambda: isinstance(c, 'Base'), lambda: issubclass(c, Base), lambda: dir(1, 2), lambda: vars(1, 2)):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
c.nope()
