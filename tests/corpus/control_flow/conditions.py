# Truthiness, chained comparison, conditional expressions, short circuits.
falsy = [None, False, 0, 0.0, 0j, '', b'', [], (), {}, set(), range(0), frozenset()]
print([bool(x) for x in falsy], any(falsy))
print([bool(x) for x in (1, -1, 'False', [0], (None,), {0: 0}, ..., float('nan'))])
x = 5
print(1 < x < 10, 1 < x > 3 != 4, x == 5 == 5.0, 3 > x < 10)
print('a' if x > 3 else 'b' if x > 1 else 'c', (0 or [] or 'last'), (1 and 'x' and ''), not x, not not x)

def never():
    raise RuntimeError('evaluated')

print(False and never(), True or never(), 1 if True else never())
if x < 3:
    print('small')
elif x < 6:
    print('medium')
elif never():
    print('no')
else:
    print('large')
print(None or 0 or {} , x in (1, 5) and x not in [2], x is 5 or True)
print(True + True, True == 1, True is (x == 5), sum([True, False, True]), [10, 20][True])
print(1 == 1.0 and 'equal', '1' == 1, None == 0, [] == (), (1,) == [1], {} == set())
print(0.1 + 0.2 == 0.3, float('nan') == float('nan'), [float('nan')] == [float('nan')])
nan = float('nan')
[nan] == [nan], nan in [nan], nan == nan
