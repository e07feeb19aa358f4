# Attributes by name.
class Config:
    debug = False
    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

c = Config(host='localhost', port=80)
print(vars(c), sorted(vars(c)))
print(getattr(c, 'host'), getattr(c, 'nope', None), hasattr(c, 'debug'))
setattr(c, 'odd name', 1)
print(getattr(c, 'odd name'), 'odd name' in vars(c))
delattr(c, 'port')
try:
    c.port
except AttributeError as error:
    print(error)
c.debug = True
print(Config.debug, c.debug)
setattr(Config, 'debug', None)
print(Config().debug, c.debug)
setattr(Config, 'describe', lambda self: f'host={self.host}')
c.describe()
