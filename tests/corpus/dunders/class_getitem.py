# Subscripting a class, and checks with a metaclass's __instancecheck__.
class Box:
    def __init__(self, item):
        self.item = item
    def __class_getitem__(cls, kind):
        return f'{cls.__name__}[{kind.__name__}]'

class Sub(Box):
    pass

print(Box[int], Sub[str])

class DuckMeta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, 'quack')

class Duck(metaclass=DuckMeta):
    pass

class Robot:
    def quack(self):
        return 'beep'

print(isinstance(Robot(), Duck), isinstance(5, Duck))
try:
    int[str]
except TypeError as error:
    print(error)
print(list[int], dict[str, list[int]], list[int] == list[int], list[int]([1, 2]))
isinstance(1, list[int])
