# Body, __set_name__, __init_subclass__, decorator: who comes when.
class D:
    def __init__(self, label):
        print('descriptor', label)
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)

class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print('meta new', name, sorted(k for k in ns if not k.startswith('_')))
        return super().__new__(mcls, name, bases, ns, **kw)
    def __init__(cls, name, bases, ns, **kw):
        print('meta init', name, kw)
        super().__init__(name, bases, ns)

class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw):
        print('init_subclass', cls.__name__, kw)

def decorate(cls):
    print('decorator', cls.__name__)
    cls.decorated = True
    return cls

def arg(x):
    print('argument', x)
    return x

@decorate
class Child(arg(Base), flag=arg('flag')):
    print('body')
    a = D('a')
    b = D('b')
    print('end of body')

Child.decorated
