# How the three kinds of methods bind.
class Temperature:
    unit = 'C'

    def __init__(self, degrees):
        self.degrees = degrees

    @classmethod
    def parse(cls, text):
        return cls(float(text.rstrip(cls.unit)))

    @staticmethod
    def check(value, low=-273.15):
        return value >= low

    def warm(self):
        return type(self)(self.degrees + 1)

class Fahrenheit(Temperature):
    unit = 'F'

print(Temperature.parse('20C').degrees, type(Fahrenheit.parse('70F')).__name__)
print(Temperature.check(-300), Fahrenheit(1).check(1), Fahrenheit(1).warm().unit)
maker = Fahrenheit.parse
print(maker('1F').degrees)
try:
    Temperature.warm()
except TypeError as error:
    print(error)
try:
    Temperature(1).check()
except TypeError as error:
    print(error)
list(map(Temperature.check, [-500, 0, 5]))
