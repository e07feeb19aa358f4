# exec defines names where it is told to.
exec('a = 1\nb = a + 1')
print(a, b)
ns = {'start': 5}
exec('''
def double(n):
    return n * 2 + start

class Made:
    value = double(1)

result = [double(i) for i in range(3)]
''', ns)
print(ns['result'], ns['double'](10), ns['Made'].value, sorted(k for k in ns if not k.startswith('_')))
ns['start'] = 100
print(ns['double'](0))
local = {}
exec('c = start * 2', ns, local)
print(local, 'c' in ns)
print(exec('pass'), exec('1 + 1'))
for i in range(3):
    exec(f'v{i} = {i} * 10')
print(v0, v1, v2)
code = 'total = 0\nfor n in numbers:\n    total += n\n'
for numbers in ([1, 2], [3, 4, 5]):
    space = {'numbers': numbers}
    exec(code, space)
    print(space['total'])
try:
    exec('x = (')
except SyntaxError as error:
    print(error.msg, error.lineno)
try:
    exec('def f():\n  return 1\n return 2')
except IndentationError as error:
    print(type(error).__name__, error.msg)
try:
    exec('raise KeyError("inside")')
except KeyError as error:
    print(repr(error))
exec('print("printed", a)\na = "changed"')
a
