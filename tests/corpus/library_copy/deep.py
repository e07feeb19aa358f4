# copy and deepcopy on nested, shared and cyclic structures.
import copy

a = [1, [2, 3], {'k': (4, [5])}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append('x')
a[2]['k'][1].append('y')
print(s, d, s[1] is a[1], d[1] is a[1])
shared = [0]
data = {'a': shared, 'b': shared, 't': (shared,)}
c = copy.deepcopy(data)
print(c['a'] is c['b'], c['a'] is shared, c['t'][0] is c['a'])
cyc = {'name': 'loop'}
cyc['self'] = cyc
d = copy.deepcopy(cyc)
print(d['self'] is d, d is cyc)
t = (1, 'a', (2,))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, [])) is t, copy.copy('s'), copy.deepcopy(len) is len, copy.copy({1}), copy.deepcopy(range(3)), copy.copy(bytearray(b'x')))

class Tree:
    instances = 0
    def __init__(self, value):
        Tree.instances += 1
        self.value, self.kids, self.parent = value, [], None
    def add(self, kid):
        kid.parent = self
        self.kids.append(kid)
        return self

t = Tree(1).add(Tree(2)).add(Tree([3]))
c = copy.deepcopy(t)
print(c.kids[0].parent is c, c.kids[1].value is t.kids[1].value, Tree.instances, type(c) is Tree, copy.copy(t).kids is t.kids)

class Slotted:
    __slots__ = ('a', 'b')

x = Slotted()
x.a = [1]
y = copy.deepcopy(x)
x.a.append(2)
print(y.a, hasattr(y, 'b'), copy.copy(x).a is x.a)

class Sub(dict):
    extra = None

m = Sub(a=[1])
m.extra = [9]
n = copy.deepcopy(m)
m['a'].append(2)
print(n, n.extra, type(n).__name__)

class NoCopy:
    def __deepcopy__(self, memo):
        raise TypeError('not to be copied')

copy.deepcopy({'inner': [NoCopy()]})
