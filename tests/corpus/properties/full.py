# Getter, setter, deleter, inheritance, read-only.
class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees
    @property
    def degrees(self):
        """The temperature."""
        print('get')
        return self._degrees
    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f'{value} is below absolute zero')
        print('set', value)
        self._degrees = value
    @degrees.deleter
    def degrees(self):
        print('del')
        self._degrees = 0
    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

c = Celsius(100)
c.degrees += 10
print(c.fahrenheit)
del c.degrees
print(c.degrees, Celsius.degrees.__doc__)
for action in (lambda: setattr(c, 'fahrenheit', 1), lambda: delattr(c, 'fahrenheit'), lambda: Celsius(-300)):
    try:
        action()
    except (AttributeError, ValueError) as error:
        print(error)

class Kelvin(Celsius):
    @property
    def degrees(self):
        return super().degrees + 273.15
    @degrees.setter
    def degrees(self, value):
        Celsius.degrees.fset(self, value)

k = Kelvin(10)
print(k.degrees)

class Rect:
    area = property(lambda self: self.w * self.h, doc='area')
    def __init__(self, w, h):
        self.w, self.h = w, h

print(Rect(2, 3).area)
c.degrees = -1000
