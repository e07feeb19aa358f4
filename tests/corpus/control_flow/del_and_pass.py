# del of names, items, slices, attributes, several at once.
x, y, z = 1, 2, 3
del x, (y, z)
for name in ('x', 'y', 'z'):
    try:
        eval(name)
    except NameError as error:
        print(error)
l = list(range(10))
del l[0], l[-1], l[2:4], l[::3]
print(l)
d = {'a': {'b': 1, 'c': 2}}
del d['a']['b']
print(d)

class O:
    shared = 1

o = O()
o.a = o.b = 2
del o.a
print(hasattr(o, 'a'), o.b)
for bad in ("del o.a", "del d['zzz']", "del l[99]", "del o.shared", "del nothing"):
    try:
        exec(bad)
    except Exception as error:
        print(type(error).__name__, error)
if True: pass
...
def stub(): ...
print(stub())
l[:] = []
l
