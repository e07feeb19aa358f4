# defaultdict and OrderedDict.
from collections import defaultdict, OrderedDict

d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    d[k].append(v)
print(d, d['new'], len(d), 'x' in d, d.get('x'), d == {'a': [1, 3], 'b': [2], 'new': []}, repr(defaultdict(int, a=1)))
tree = lambda: defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
print(t['a']['b']['c'], list(t), 'zz' in t['a'])
n = defaultdict(lambda: 'dflt', {'k': 'v'})
print(n['k'], n['q'], sorted(n), n.pop('q'), n.default_factory is not None, n.copy()['other'])
try:
    defaultdict(None)['x']
except KeyError as error:
    print(repr(error))
calls = iter(range(9))
m = defaultdict(calls.__next__)
print(m['a'], m['b'], m['a'], dict(m))
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), list(reversed(OrderedDict(x=1, y=2))), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1})
o['z'] = 0
o['b'] = 'again'
print(o, list(o.items()), o | {'q': 1}, OrderedDict.fromkeys('ba'))

class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size
    def get(self, key):
        if key in self:
            self.move_to_end(key)
            return self[key]
    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)

lru = LRU(2)
for k in 'abac':
    lru.put(k, k.upper()) if lru.get(k) is None else None
print(list(lru))
for bad in (lambda: defaultdict(5), lambda: o.move_to_end('nope'), lambda: OrderedDict().popitem(), lambda: defaultdict(lambda: 1 / 0)['x']):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
defaultdict(int)['x'] + 1
