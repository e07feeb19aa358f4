# Strings of a subclass behave as strings, everywhere that a name or format is taken.
class Name(str):
    def __repr__(self):
        return f'Name({str(self)!r})'
    def loud(self):
        return Name(self.upper())

n = Name('value')
class Box:
    value = 5

b = Box()
print(n, repr(n), [n], {n: 1}, n == 'value', hash(n) == hash('value'), {'value': 1}[n], n + '!', type(n + '!').__name__, type(n.loud()).__name__)
print(getattr(b, n), hasattr(b, n), f'{n:>8}|{n!r}', '{}'.format(n), '%s' % n, '{value}'.format(**{n: 2}), ''.join([n, n]), n[1:3], sorted([Name('b'), 'a']))
setattr(b, Name('other'), 1)
print(b.other, dict(**{Name('k'): 1}), type(str(n)).__name__, str(n) is n, n.replace('v', 'V'), 'val' in n, n.encode(), len(n), list(n)[:2])

class Shifty(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash('fixed')
    def startswith(self, *args):
        return False
    def __str__(self):
        return 'other text'
    def __format__(self, spec):
        return f'<{spec}>'

s = Shifty('value')
print(s == 'anything', 'value' == s, s in ['x'], f'{s}', f'{s:5}', str(s), '%s' % s, ''.join([s]), s.startswith('v'), {s: 1}.get('value'))
print({'fixed': 'found by hash'}.get(s), s.upper(), s + 'x', repr(s), [s])
class Number(int):
    def __str__(self):
        return 'number'
    def __format__(self, spec):
        return f'[{spec}]'
print(Number(5), f'{Number(5)}', f'{Number(5):03}', '%d %s' % (Number(5), Number(5)), Number(5) + 1, [1, 2, 3][Number(1)], range(Number(2)), 'ab' * Number(2))
eval(Name('n + n'))
