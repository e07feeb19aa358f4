# str.format: fields by position, name, attribute, item, nested spec.
from datetime import date

class P:
    x = 1
    def __getitem__(self, key):
        return f'item {key}'

print('{} {}'.format(1, 2), '{1} {0} {1}'.format('a', 'b'), '{a}{b}'.format(a=1, b=2), '{0}{x}'.format(1, x=2))
print('{0.x} {0[key]} {0[0]} {p.x}'.format(P(), p=P()), '{[1]} {[k]}'.format([1, 2], {'k': 'v'}))
print('{:>{w}}|{:{f}^{w}}|{:.{p}f}'.format('a', 'b', 3.14159, w=5, f='*', p=2))
print('{!r} {!s:>5} {!a}'.format('a', 'b', 'é'), '{{}} {{{}}}'.format(1), '{:%Y/%m}'.format(date(2024, 5, 6)))
print('{:,} {:.2%} {:+d} {:08.3f} {:#o}'.format(12345, 0.5, 5, 3.14159, 8))
print('{a} {b}'.format_map({'a': 1, 'b': 2}), 'no fields'.format(1, 2, x=3))
for text, args in [('{}', ()), ('{a}', ()), ('{0} {}', (1,)), ('{', ()), ('}', ()), ('{!z}', (1,)), ('{0.nope}', (1,)), ('{0[9]}', ([],)), ('{:d}', ('a',)), ('{2}', (1, 2)), ('{0[a]}', ([1],))]:
    try:
        print(text.format(*args))
    except Exception as error:
        print(repr(text), type(error).__name__, error)

class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'

'{x} {y}'.format_map(Default(x=1))
