# Generator expressions: lazy, first iterable at once, scope of their own.
def loud(x):
    print('eval', x)
    return x

g = (loud(x) for x in (loud([1, 2])))
print('made')
print(next(g))
print(list(g), list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
late = (1 / x for x in [1, 0])
print(next(late))
try:
    next(late)
except ZeroDivisionError as error:
    print(error, list(late))
x = 'outer'
print(sum(x for x in range(4)), x)
print(max((len(w), w) for w in 'a ccc bb'.split()))
nested = ((a, b) for a in 'ab' for b in range(2) if b or a == 'a')
print(list(nested))
pairs = dict((k, v) for k, v in zip('abc', range(3)))
print(pairs, set(c for c in 'aab') == {'a', 'b'})
any(print(n) or n > 1 for n in range(5))
