# Clauses from left to right; a dict's key before its value.
def t(x, tag=''):
    print(f'{tag}{x}', end=' ')
    return x

[t(a, 'a') for a in t([1, 2], 'iter') if t(a > 1, 'if')]
print()
{t(k, 'k'): t(k, 'v') for k in 'xy'}
print()
[(t(a), t(b)) for a in t('ab') for b in t(a + '!')]
print()
{t(1): 'first', t(1): 'second'}
print()
d = {k: v for k, v in [('a', 1), ('b', 2), ('a', 3)]}
print(d)
[[t(i * j) for j in range(2)] for i in range(2)]
print()
g = (t(x) for x in t([1, 2, 3]))
next(g)
print(list(g))
