# Abstract classes: properties, registration, subclass hooks by hand, class methods.
from abc import ABC, ABCMeta, abstractmethod
import numbers

class Repository(ABC):
    @abstractmethod
    def get(self, key):
        """Find it."""
    @abstractmethod
    def put(self, key, value): ...
    @property
    @abstractmethod
    def size(self): ...
    @classmethod
    @abstractmethod
    def create(cls): ...
    @staticmethod
    @abstractmethod
    def check(key): ...
    def get_or(self, key, default):
        try:
            return self.get(key)
        except KeyError:
            return default

class Memory(Repository):
    def __init__(self):
        self.data = {}
    def get(self, key):
        return self.data[key]
    def put(self, key, value):
        assert self.check(key)
        self.data[key] = value
        return self
    @property
    def size(self):
        return len(self.data)
    @classmethod
    def create(cls):
        return cls()
    @staticmethod
    def check(key):
        return isinstance(key, str)

m = Memory.create().put('a', 1)
print(m.get('a'), m.get_or('z', 'dflt'), m.size, isinstance(m, Repository), issubclass(Memory, ABC))

class Partial(Repository):
    def get(self, key):
        return super().get(key)
    put = size = create = check = None

print(Partial().get('x'))

class Loud(metaclass=ABCMeta):
    @abstractmethod
    def speak(self):
        return 'base'

class Dog(Loud):
    def speak(self):
        return super().speak() + ' woof'

@Loud.register
class Tree:
    pass

print(Dog().speak(), isinstance(Tree(), Loud), issubclass(Tree, Loud), Loud in Tree.__bases__, isinstance(5, Loud))
print(isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance('1', numbers.Number), isinstance(True, numbers.Rational), issubclass(int, numbers.Number))
for cls in (Repository, Loud, ABC):
    try:
        cls()
        print('made', cls.__name__)
    except TypeError as error:
        print('abstract class' in str(error), cls.__name__)
class Incomplete(Loud):
    pass
try:
    Incomplete()
except TypeError:
    print('incomplete')
m.put(5, 1)
