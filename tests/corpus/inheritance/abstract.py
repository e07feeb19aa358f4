# Abstract base classes refuse to be instantiated until they are complete.
from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self):
        return f'{self.name} of {self.area():.2f}'

class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
    name = 'square'

class Half(Shape):
    def area(self):
        return 0

print(Square(3).describe(), isinstance(Square(1), Shape))
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(str(error).split(' ')[:6])

class Registered:
    pass

Shape.register(Registered)
print(isinstance(Registered(), Shape), issubclass(Registered, Shape))
super(Square, Square(2)).area() is None
