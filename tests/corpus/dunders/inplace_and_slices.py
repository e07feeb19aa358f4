# Augmented assignment on items, attributes and slices.
class Log(dict):
    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)

d = Log()
d['n'] = 1
d['n'] += 5
d['l'] = [1]
d['l'] += [2]

class Acc:
    def __init__(self):
        self.total = 0
    def __iadd__(self, x):
        self.total += x
        return self
    def __ior__(self, x):
        return f'replaced by {x}'

a = Acc()
a += 5
a += 6
print(a.total)
a |= 'text'
print(a)
l = list(range(6))
l[1:3] *= 2
print(l)
l[::2] = 'abcd'
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as error:
    print(error, t)
del l[1:3]
l
