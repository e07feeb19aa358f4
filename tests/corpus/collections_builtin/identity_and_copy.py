# Aliases, shallow copies, and what == and is say.
a = [1, [2, 3]]
b, c, d = a, a[:], list(a)
a[1].append(4)
a.append(5)
print(b, c, d, b is a, c == d, c is d, c[1] is a[1])
x = {'k': [1]}
y = x.copy()
y['k'].append(2)
y['j'] = 0
print(x, y)
t = (a, a)
print(t[0] is t[1], t == ([1, [2, 3, 4], 5],) * 2)

def add(item, to=None):
    to = [] if to is None else to
    to.append(item)
    return to

print(add(1), add(2), add(3, [0]))
s1, s2 = 'abc', 'ab' + 'c'
print(s1 == s2, None is None, [] is [], () == (), {} is not {}, 1 is not None)
z = w = {}
z['a'] = 1
z = {'new': z}
print(w, z)
import copy
deep = copy.deepcopy([a, a, x])
print(deep[0] is deep[1], deep[0] is a, deep == [a, a, x])
rec = []
rec.append(rec)
clone = copy.deepcopy(rec)
print(clone[0] is clone, rec)
rec == clone
