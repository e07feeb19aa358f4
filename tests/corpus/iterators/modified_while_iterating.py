# Iterators keep their place while the container changes.
l = [1, 2, 3, 4]
it = iter(l)
print(next(it))
l.insert(0, 0)
print(next(it))
del l[-1]
print(list(it), list(it))
l.append('late')
print(list(it))
for i, x in enumerate(l):
    if i > 10:
        break
    if isinstance(x, int) and x < 3:
        l.append(x + 10)
print(l)
d = {'a': 1, 'b': 2}
it = iter(d.items())
next(it)
d['a'] = 99
print(next(it))
d['c'] = 3
try:
    next(it)
except (StopIteration, RuntimeError) as error:
    print(type(error).__name__, error)
keys = iter(d)
next(keys)
del d['c']
d['e'] = 5
try:
    print(list(keys))
except RuntimeError as error:
    print(error)
b = bytearray(b'ab')
ib = iter(b)
next(ib)
b.extend(b'c')
print(list(ib))
r = iter(range(3))
import copy
next(r)
saved = copy.copy(r)
print(list(r), list(saved))
from collections import deque
q = deque([1, 2])
iq = iter(q)
next(iq)
q.append(3)
next(iq)
