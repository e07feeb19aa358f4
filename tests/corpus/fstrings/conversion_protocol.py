# Which method each conversion calls, and in what order.
class Loud:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        print('repr', self.name)
        return f'R{self.name}é'
    def __str__(self):
        print('str', self.name)
        return f'S{self.name}'
    def __format__(self, spec):
        print('format', self.name, repr(spec))
        return f'F{self.name}{spec}'

a, b = Loud('a'), Loud('b')
print(f'{a} {b!r} {a!s:>5} {b!a} {a:{b}}')
print('%s %r %a %10s|%-5s|' % (a, a, b, b, a))
print('{} {!r} {:x}'.format(a, b, a))
print(str(a), repr([a]), format(b), ascii(b), ''.join([str(b)]))

class Bad:
    def __format__(self, spec):
        return 5

class BadStr:
    def __str__(self):
        return None

for make in (lambda: f'{Bad()}', lambda: str(BadStr()), lambda: f'{BadStr()!s}', lambda: f'{BadStr()}'):
    try:
        make()
    except TypeError as error:
        print(error)
f'{a!r:^10}'
