# What code in exec and eval sees from inside functions and classes.
x = 'global'

def f():
    x = 'local'
    seen = eval('x')
    return seen, eval('x', {'x': 'dict'})

print(f())

def g(n):
    exec('print("in exec", n)')
    return eval('[n, n + 1]')

print(g(5))

class C:
    k = 5
    doubled = eval('k * 2')
    exec('added = k + 1')

print(C.doubled, C.added)

def h():
    env = {}
    exec('def inner(a):\n    return a * factor', {'factor': 3}, env)
    return env['inner'](4)

print(h())
counter = 0
def bump():
    exec('global counter\ncounter += 1')
bump(); bump()
print(counter)
adders = [eval('lambda v, n=n: v + n') for n in range(3)]
print([a(10) for a in adders])
space = {}
exec('y = 1', space)
exec('y += 1\nz = [y for _ in range(2)]', space)
print(space['y'], space['z'])
exec('x = "rebound by exec"')
print(x)
exec('import json\ntext = json.dumps({"a": x})')
text
