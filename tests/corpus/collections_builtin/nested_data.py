# Building, walking and reshaping nested structures.
people = [
    {'name': 'Ann', 'langs': ['py', 'c'], 'address': {'city': 'Oslo', 'zip': '0150'}},
    {'name': 'Bob', 'langs': [], 'address': None},
    {'name': 'Cy', 'langs': ['py'], 'address': {'city': 'Oslo'}},
]
by_city = {}
for p in people:
    city = (p['address'] or {}).get('city', 'unknown')
    by_city.setdefault(city, []).append(p['name'])
print(by_city)
langs = {}
for p in people:
    for lang in p['langs']:
        langs[lang] = langs.get(lang, 0) + 1
print(langs, {p['name']: len(p['langs']) for p in people})

def flatten(value, prefix=''):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from flatten(v, f'{prefix}.{k}' if prefix else k)
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from flatten(v, f'{prefix}[{i}]')
    else:
        yield prefix, value

for path, value in flatten({'people': people[:1], 'n': 3}):
    print(path, '=', value)

def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out

print(merge({'a': {'x': 1, 'y': 2}, 'b': 1}, {'a': {'y': 3, 'z': 4}, 'c': [1]}))
matrix = [[1, 2], [3, 4], [5, 6]]
print(list(zip(*matrix)), [sum(r) for r in matrix], [list(r) for r in zip(*matrix[::-1])])
people[1]['address']['city']
