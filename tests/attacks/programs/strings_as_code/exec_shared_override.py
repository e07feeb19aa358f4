# goal: switch the store barrier off by handing exec the hidden table's name
# stopped by: runtime
import json
LEAKED = []
source = 'x.item_separator = "POISON"'
x = json.JSONEncoder
class Spy(dict):
    def __missing__(self, name):
        if name == '.SHARED':
            return ()
        raise KeyError(name)
for act in [lambda: exec(source, {'x': x, '.SHARED': ()}), lambda: exec(source, {'x': x}, {'.SHARED': ()}), lambda: exec(source, None, {'.SHARED': (), 'x': x}),
            lambda: exec(source, {'x': x}, Spy()), lambda: exec(source, {'x': x, '.type': id}), lambda: exec(source, {'x': x}, {'.type': id}),
            lambda: exec(source, {'x': x}, {'.writable': lambda o, n: o}), lambda: exec(source, {'x': x, '.writable': lambda o, n: o}),
            lambda: exec('def f():\n x.item_separator = "POISON"\nf()', {'x': x, '.SHARED': ()}),
            lambda: exec('class A:\n x.item_separator = "POISON"', {'x': x, '.SHARED': ()})]:
    try:
        act()
    except Exception:
        pass
    if x.item_separator == 'POISON':
        LEAKED.append('ESCAPED: the store barrier is off')
        break
LEAKED
