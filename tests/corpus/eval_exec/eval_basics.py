# eval with and without namespaces.
x, y = 10, 3
print(eval('x + y'), eval('[i * x for i in range(3)]'), eval('  (1,\n2)'), eval('lambda a: a + y')(1))
print(eval('a + b', {'a': 1, 'b': 2}), eval('a + b', {'a': 1}, {'b': 5}), eval('x', {'x': 'given'}), eval('max(a, 2)', {'a': 1}))

def f(local):
    return eval('local * x')

print(f(4))
try:
    eval('x', {})
except NameError as error:
    print(error)
for bad in ('1 +', 'x = 1', 'import json', '', ')', 'for', '1 2', 'def f(): pass', '"abc', 'f(', '1 if 2', 'x y'):
    try:
        eval(bad)
    except SyntaxError as error:
        print(repr(bad), '|', type(error).__name__, error.msg)
for bad in (lambda: eval('1/0'), lambda: eval('nothing'), lambda: eval(5), lambda: eval('x.y'), lambda: eval('[][1]')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
table = {'+': 'a + b', '-': 'a - b', 'pow': 'a ** b'}
print({k: eval(v, {'a': 7, 'b': 2}) for k, v in table.items()})
print(eval('(z := 5) + z'), z, eval('eval("1 + 1") + 1'), eval(' x'), eval(b'1 + 1'))
eval('x if y > 2 else undefined')
