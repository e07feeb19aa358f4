# Frames of code given as text have no source line.
code = '''
def inner(x):
    return 10 / x

def outer(x):
    return inner(x) + 1
'''
space = {}
exec(code, space)
print(space['outer'](5))
f = eval('lambda v: space["outer"](v)')
print(f(2))
exec('total = f(1)\nprint(total)')
f(0)
