# Stars in list, tuple, set and dict displays and in calls.
a, b = [1, 2], (3, 4)
d, e = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print([*a, *b, 5], (*a, *b), {*a, *b} == {1, 2, 3, 4}, [*{}, *'', *range(2)])
print({**d, **e}, {**e, **d}, {'x': 0, **d, 'y': 9}, {**d, **{'x': 5}}['x'])
print((*a,), [*map(str, a)], *a, *b, sep='-')

def f(*args, **kw):
    return args, kw

print(f(*a, 0, *b, k=1, **d), f(**d, **{'w': 1}), f(*'', **{}))
nested = [*[*[1], 2], *[3]]
print(nested, [*zip(a, b)], {k: v for k, v in [*d.items(), *e.items()]})
print(*sorted({**d, **e}), sep='')
def ret():
    return 1, *a, *b
def gen():
    yield 0, *a
print(ret(), list(gen()))
for x in *a, *b:
    print(x, end=' ')
print()
t = *a, 'end'
print(t)
lst = [0] * 3
lst[:2] = *b, *b
print(lst, lst[slice(*[1, 3])])
dict(zip('ab', [*range(2)]), **d)
