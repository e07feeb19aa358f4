# default, object_hook, pairs, parse functions, encoder subclasses.
import json
from datetime import date
from decimal import Decimal

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

def default(o):
    if isinstance(o, Point):
        return {'type': 'point', 'x': o.x, 'y': o.y}
    if isinstance(o, (set, frozenset)):
        return sorted(o)
    if isinstance(o, date):
        return o.isoformat()
    raise TypeError(f'cannot write {type(o).__name__}')

text = json.dumps({'p': Point(1, 2), 's': {3, 1}, 'd': date(2024, 1, 2)}, default=default)
print(text)

def hook(d):
    return Point(d['x'], d['y']) if d.get('type') == 'point' else d

back = json.loads(text, object_hook=hook)
print(type(back['p']).__name__, back['p'].y, back['s'])
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
print(json.loads('[1.10, 2, 1e2]', parse_float=Decimal, parse_int=lambda s: f'int:{s}'), json.loads('[NaN]', parse_constant=str))

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)

print(json.dumps({'z': 1 + 2j}, cls=Encoder), Encoder(sort_keys=True).encode({'b': 1j, 'a': 0}))
try:
    json.dumps(object, cls=Encoder)
except TypeError as error:
    print(error)
json.dumps(Point(0, 0), default=lambda o: o.missing)
