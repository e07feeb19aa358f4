# Host calls in class bodies, __init__, methods, properties, class methods.
class Config:
    limit = lookup('limit')
    regions = [ext(r) for r in lookup('regions')]
    if ext(0):
        flag = echo('set')
    def __init__(self, key, fallback=lookup('limit')):
        self.record = lookup(key) or echo({'name': ext(key)})
        self.fallback = fallback
    @property
    def name(self):
        return ext(self.record['name'])
    @name.setter
    def name(self, value):
        log(f'rename {value}')
        self.record['name'] = ext(value)
    @classmethod
    def load(cls, *keys):
        return [cls(echo(k)) for k in keys]
    @staticmethod
    def convert(amount, currency):
        return amount * rate(currency)

print(Config.limit, Config.regions, Config.flag)
a, b = Config.load('alice', 'zed')
print(a.name, b.name, a.fallback, Config.convert(10, 'USD'))
a.name = 'new'
print(a.name)

class Child(Config):
    def __init__(self, key):
        log('child')
        super().__init__(ext(key))
        self.extra = ext(1)
    @property
    def name(self):
        return super().name + ext('?')

print(Child('q').name, Child('q').extra)

def make():
    class Local(echo('x') and Config):
        label = ext('local')
    return Local

print(make().label, make()('carol').name)

class Meta(type):
    def __new__(mcls, name, bases, ns):
        ns['tag'] = ext(name)
        return super().__new__(mcls, name, bases, ns)

class Tagged(metaclass=Meta):
    pass

Tagged.tag, Child.load('alice')[0].limit
