# Mapping patterns: required keys, captured rest, nesting.
def handle(event):
    match event:
        case {'type': 'click', 'pos': (x, y)}:
            return f'click at {x},{y}'
        case {'type': 'key', 'key': ('ctrl', char) | char, **extra} if extra:
            return f'key {char} with {extra}'
        case {'type': 'key', 'key': key}:
            return f'key {key}'
        case {'user': {'name': str(name), 'tags': [first, *_]}}:
            return f'{name} tagged {first}'
        case {'n': 0 | None}:
            return 'nothing'
        case {1: one, **rest}:
            return f'one={one} rest={rest}'
        case {}:
            return 'some mapping'
        case _:
            return 'no mapping'

from collections import defaultdict, OrderedDict

events = [
    {'type': 'click', 'pos': (3, 4), 'more': 1}, {'type': 'key', 'key': 'a'},
    {'type': 'key', 'key': ['ctrl', 'c'], 'time': 5}, {'user': {'name': 'Ann', 'tags': ['x', 'y']}},
    {'user': {'name': 5, 'tags': ['x']}}, {'n': None}, {1: 'a', 2: 'b'}, {}, [], OrderedDict(n=0),
    defaultdict(int), None,
]
for event in events:
    print(handle(event))
d = defaultdict(list)
match d:
    case {'missing': value}:
        print('made', value)
    case _:
        print('not made', dict(d))
match {'a': {'b': {'c': 1}}}:
    case {'a': {'b': {'c': c}}}:
        deep = c
deep
