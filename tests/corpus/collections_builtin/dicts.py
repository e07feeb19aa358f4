# Every dict method, order, views, merging.
d = {'b': 1, 'a': 2}
d['c'] = 3
d.update(a=20, z=26)
d.update([('y', 25)])
d.update({'b': 10})
print(d, len(d), 'a' in d, d.get('q'), d.get('q', 0), d.setdefault('n', []), d.setdefault('a', 5))
print(d.pop('z'), d.pop('zz', 'none'), d.popitem(), list(d), list(d.values()), list(d.items()), list(reversed(d)))
keys, values, items = d.keys(), d.values(), d.items()
d['new'] = 1
print(keys, len(values), ('new', 1) in items, keys & {'a', 'new', 'w'} == {'a', 'new'}, sorted(keys | {'zz'}), keys - {'b'} >= {'a'})
print(dict(a=1), dict([('x', 1)]), dict(zip('ab', range(2))), dict.fromkeys('ab'), dict.fromkeys('ab', 0), {1: 'a', True: 'b', 1.0: 'c'})
e = {'x': 1} | {'y': 2, 'x': 3}
e |= [('w', 0)]
print(e, e == {'w': 0, 'y': 2, 'x': 3}, {**e, 'x': 0}, e.copy() is e, {} == dict())
del e['w']
first = next(iter(e))
print(first, e[first], {(1, 2): 'tuple', None: 'none', frozenset([1]): 'fs'}, str({'q': "it's"}), {k: e for k in 'a'})
e['self'] = e
print(e)
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
print(shared)
for bad in (lambda: {}['k'], lambda: {[]: 1}, lambda: {}.popitem(), lambda: {}.pop('k'), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {} | [1], lambda: {} < {}, lambda: dict(5), lambda: {1: 2}.update(5), lambda: {}.keys()[0], lambda: dict(a=1, **{'a': 2})):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
d['missing']
