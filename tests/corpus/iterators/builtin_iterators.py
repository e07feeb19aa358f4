# enumerate, zip, map, filter, reversed: lazy, partial, with errors.
e = enumerate('abc', start=5)
print(next(e), list(e), list(zip([1, 2, 3], 'ab', (True,))), list(zip()), list(zip([1])))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(str, [1])), list(filter(None, [0, 1, '', 'a'])), list(filter(str.isdigit, 'a1b2')))
try:
    print(list(zip([1, 2], [1], strict=True)))
except ValueError as error:
    print(error)
try:
    list(zip([1], [1, 2], [3, 4], strict=True))
except ValueError as error:
    print(error)

def noisy(n):
    for i in range(n):
        print('pull', i)
        yield i

z = zip(noisy(3), 'ab')
print(list(z))
m = map(lambda x: 10 // x, [5, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as error:
    print(error)
print(next(m), list(reversed([1, 2])), list(reversed('ab')), list(reversed({'x': 1, 'y': 2})), next(reversed(range(5))))
for bad in (lambda: reversed({1}), lambda: map(5), lambda: list(map(5, [1])), lambda: enumerate(), lambda: zip(5), lambda: filter(None), lambda: list(filter(5, [1])), lambda: reversed(iter([]))):
    try:
        bad()
    except TypeError as error:
        print(error)
s = sum(map(len, filter(None, ['ab', '', 'cde'])))
s, list(enumerate(zip('ab', 'cd'))), any(map(bool, [0, 0])), all(x > 0 for x in map(abs, [-1, 2]))
