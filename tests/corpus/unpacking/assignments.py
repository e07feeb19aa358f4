# Tuples, lists, stars, nesting, swaps and chained targets.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, [d, *e]), f = ('x', 'yzw'), {1: 2}
print(c, d, e, f)
*head, tail = range(4)
first, *mid, last = 'abcdef'
one, *none = [1]
print(head, tail, first, mid, last, one, none)
x = y = z = []
x.append(1)
print(y, z is x)
i = 0
i, lst = 1, [10, 20, 30]
i, lst[i] = 2, 'set with new i'
print(i, lst)
[p, q] = {'k1': 1, 'k2': 2}
print(p, q)
(solo,) = [42]
[[deep]] = [[7]]
print(solo, deep)
for k, (m, *n) in {'a': (1, 2, 3)}.items():
    print(k, m, n)
lst[0], lst[1:], *rest = 'A', ['B'], 1, 2
print(lst, rest)
a, b, *c = *'xy', *range(2), 'z'
a, b, c
