# Decorators on classes: replace, register, add methods.
registry = {}

def register(key):
    def deco(cls):
        registry[key] = cls
        return cls
    return deco

def add_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({", ".join(f"{k}={v}" for k, v in vars(self).items())})'
    return cls

def count_instances(cls):
    class Counted(cls):
        made = 0
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            type(self).made += 1
    Counted.__name__ = cls.__name__
    return Counted

@register('point')
@add_repr
@count_instances
class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

p, q = Point(1), Point(2, y=3)
print(p, q, Point.made, registry['point'] is Point, Point.__name__)

@register('f')
def not_a_class():
    return 'function'

print(registry['f'](), sorted(registry))

@str
class Text:
    pass

@lambda cls: [cls.__name__, cls.value]
class Listed:
    value = 42

print(Text, Listed)

@callable
def told(): pass

told
