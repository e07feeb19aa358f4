# deque: both ends, rotation, bounded.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft([-1, -2])
print(d, d.pop(), d.popleft(), d[0], d[-1], len(d), 3 in d, d.index(3), d.count(2))
d.rotate(2)
print(d)
d.rotate(-3)
d.insert(1, 'x')
d.remove(3)
del d[0]
d[0] = 'first'
d.reverse()
print(d, list(reversed(d)), d.copy() == d, deque('ab') + deque('c'), deque('ab') * 2, deque([1]) < deque([2]))
b = deque(maxlen=3)
for i in range(5):
    b.append(i)
print(b, b.maxlen, repr(deque([1], 2)), deque(range(10), 2))
b.appendleft('l')
b += [7]
print(b, bool(deque()), deque('abc').__class__.__name__)
b.clear()
def tail(n, items):
    return list(deque(items, n))
def moving(items, n):
    it = iter(items)
    w = deque((next(it) for _ in range(n)), n)
    yield sum(w) / n
    for x in it:
        w.append(x)
        yield sum(w) / n
print(tail(2, 'abcd'), list(moving([1, 2, 3, 4, 5], 3)))
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1]).remove(2), lambda: deque([1])[5], lambda: deque(5), lambda: deque([1], maxlen=-1), lambda: deque([1])[0:1], lambda: deque([1], 1).insert(0, 2), lambda: hash(deque()), lambda: deque([1]).index(9)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
d.append(d)
d
