# __getattr__ is asked last, __setattr__ and __delattr__ always.
class Record:
    kind = 'record'
    def __init__(self):
        object.__setattr__(self, 'data', {})
        self.x = 1
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        print('getattr', name)
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(f'no field {name}') from None
    def __setattr__(self, name, value):
        print('setattr', name, value)
        self.data[name] = value
    def __delattr__(self, name):
        print('delattr', name)
        self.data.pop(name)

r = Record()
r.y = 2
print(r.x + r.y, r.kind, hasattr(r, 'z'), getattr(r, 'z', 'default'))
del r.x
r.y += 10
print(r.data)
setattr(r, 'w', 3)

class Proxy:
    def __init__(self, target):
        self.target = target
    def __getattr__(self, name):
        return getattr(self.target, name)

p = Proxy([3, 1, 2])
p.sort()
print(p.target, p.count(1), Proxy('abc').upper())
r.missing
