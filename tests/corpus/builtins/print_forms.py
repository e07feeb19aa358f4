# print: separators, ends, several values, streams, return value.
import sys

print()
print(1, 'a', None, [1], {'k': 'v'}, sep='|')
print('no newline', end='')
print(' continues', end='!\n')
print('a', 'b', sep='')
print(*[1, 2, 3], sep='\n')
print('x', 'y', sep=None, end=None)
print(*'', end='--\n')
print('to stderr', file=sys.stderr)
print('flush', flush=True)
print('unicode é ☕', '\ttab', 'nul\x00', 'quote\'"')
print(print('inner'), 'is what print gives')

class Printable:
    def __str__(self):
        print('in str', end=' ')
        return 'printable'

print(Printable(), [1.0, 1e10, 10 ** 20])

class Failing:
    def __str__(self):
        raise ValueError('no str')

try:
    print('before', Failing(), 'after')
except ValueError as error:
    print(error)
for bad in (lambda: print(sep=1), lambda: print(end=5), lambda: print(1, wrong=2)):
    try:
        bad()
    except TypeError as error:
        print(error)
print('last', end='')
