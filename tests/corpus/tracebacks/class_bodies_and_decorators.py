# Errors while a class is made, in its decorator, in a default.
def check(cls):
    for name in cls.required:
        getattr(cls, name)
    return cls

try:
    class Broken:
        limit = int('x')
except ValueError as error:
    print(error)

def define(**defaults):
    @check
    class Made:
        required = ('run', 'stop')
        def run(self, speed=defaults['speed']):
            return speed
    return Made

try:
    define()
except KeyError as error:
    print(repr(error))
define(speed=3)
