# Names set through globals() and exec are the module's names.
x = 1
globals()['x'] = 2
globals()['made'] = 'by globals'
print(x, made)
for name, value in {'a': 1, 'b': 2}.items():
    globals()[name] = value * 10
print(a, b)
exec('c = a + b')
print(c)
vars()['d'] = 5
locals()['e'] = 6
print(d, e)

def read(name):
    return globals().get(name, 'missing')

def write(name, value):
    globals()[name] = value

write('f', 'by function')
print(f, read('f'), read('nope'))
del globals()['f']
try:
    f
except NameError as error:
    print(error)
globals().update(g=1, h=2)
print(g + h, 'g' in globals(), sorted(k for k in globals() if len(k) == 1 and k in 'abcdefgh'))
globals().setdefault('g', 'not used')
print(globals().pop('h'), 'h' in globals(), g)
for key in list(globals()):
    if key in ('a', 'b'):
        del globals()[key]
'a' in globals(), x
