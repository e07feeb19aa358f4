# Host calls in every simple statement.
ext(1)
log('expression statement')
x = y = ext(1)
x += ext(1)
del [ext(1)][ext(-1)]
assert ext(-1) == 0
def f():
    return ext('return')
def g():
    yield ext('yield')
    x = (yield) or 0
    yield (ext(x), (yield ext('inner')))
def h():
    raise ValueError(ext('raised')) from KeyError(ext('cause'))
print(f(), next(g()), list(g())[3:])
try:
    h()
except ValueError as error:
    print(error, repr(error.__cause__))
for c in ext('ab'): print(ext(c), end=ext(' '))
else: log('for else')
print()
while (n := ext(y)) < 4: y = n
if ext(0): pass
with type('M', (), {'__enter__': lambda self: ext('entered'), '__exit__': lambda self, *a: log('left')})() as m:
    print(m)
global_name: int = ext(1)
lambda: ext('never called')
[ext(1), ext(2)][ext(0)]
(ext(1), {ext(2): ext(3)}, {ext(4)}, -ext(5), ext(6) if ext(7) else ext(8), not ext(9), ext(ext(10)))
global_name, x, y, n
