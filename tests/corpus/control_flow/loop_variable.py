# The loop variable survives, can be rebound, can be any target.
for i in range(3):
    i = i * 10
print(i)
d = {}
for d['k'] in 'xyz':
    pass
print(d)

class Box:
    pass

b = Box()
for b.value, *b.rest in [(1, 2, 3), (4, 5)]:
    print(b.value, b.rest)
for (x, y), z in [((1, 2), 3)]:
    print(x + y + z)
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
print(items)
for x in items[:]:
    if x > 5:
        items.remove(x)
print(items)
data = {'a': 1}
try:
    for k in data:
        data[k + k] = 1
except RuntimeError as error:
    print(error)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
for i in range(0):
    pass
for letter in 'ab': print(letter, end=';')
letter
