# A metaclass decides what calling the class does.
class Singleton(type):
    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        cls.only = None
    def __call__(cls, *args, **kwargs):
        if cls.only is None:
            print('creating', cls.__name__)
            cls.only = super().__call__(*args, **kwargs)
        return cls.only

class Settings(metaclass=Singleton):
    def __init__(self, level=1):
        self.level = level

class Cache(metaclass=Singleton):
    pass

a, b = Settings(5), Settings(9)
print(a is b, a.level, Cache() is Cache(), Cache() is a)

class NoInstances(type):
    def __call__(cls, *args):
        raise TypeError(f'{cls.__name__} is static')

class Util(metaclass=NoInstances):
    @staticmethod
    def double(x):
        return x * 2

print(Util.double(4))
Util()
