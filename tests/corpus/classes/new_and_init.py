# What __new__ returns decides whether __init__ runs.
class Singleton:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            print('made')
        return cls.instance
    def __init__(self, value):
        self.value = value

a, b = Singleton(1), Singleton(2)
print(a is b, a.value)

class Other:
    def __new__(cls, x):
        return x
    def __init__(self, x):
        print('never')

print(Other(5), Other('text'))

class Positive(int):
    def __new__(cls, value):
        if value < 0:
            raise ValueError('negative')
        return super().__new__(cls, value)

print(Positive(3) + Positive(4), type(Positive(3)).__name__, type(Positive(3) + 1).__name__)

class Bad:
    def __init__(self):
        return 1

for make in (lambda: Bad(), lambda: Singleton(), lambda: object(1), lambda: Positive(-1)):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(error)
