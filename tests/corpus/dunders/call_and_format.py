# Instances that are called, formatted and converted.
class Money:
    def __init__(self, amount):
        self.amount = amount
    def __call__(self, *args, scale=1):
        return [self.amount * scale, *args]
    def __format__(self, spec):
        return f'<{spec}>' if spec else f'{self.amount:.2f}'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
    def __int__(self):
        return int(self.amount)
    def __float__(self):
        return float(self.amount)
    def __index__(self):
        return int(self.amount)
    def __complex__(self):
        return complex(self.amount)
    def __trunc__(self):
        return 7
    def __bytes__(self):
        return b'bytes'

m = Money(2.5)
print(m(), m(1, scale=2), callable(m), callable(3))
print(f'{m}|{m:x>{3}}|{m!s}|{m!r}|{m!s:>5}|{m!a}', format(m), format(m, '10'), '%s %r' % (m, m))
print(int(m), float(m), complex(m), [10, 20, 30][m], hex(m), range(m), 'x' * m, bytes(m))
print(str([m]), str((m,)), '{} {!r} {:y}'.format(m, m, m))

class Bare:
    pass

try:
    f'{Bare():>10}'
except TypeError as error:
    print(error)
Bare()()
