# Which host calls happen, and which do not.
print(ext(0) or ext(1), ext(-1) or ext(1), ext(-1) and ext(1), ext(0) and ext(1) and ext(-1) and ext(2))
print(ext(1) < ext(0) < ext(99), ext(0) < ext(1) < ext(2), 1 < ext(5) > ext(2) != ext(3))
print(ext(1) if ext(-1) else ext(2) if ext(0) else ext(3), not (ext(-1) or ext(-1)))
print(any(ext(x) == 2 for x in (0, 1, 2, 3)), all([ext(-1), ext(5)]), next((x for x in (1, 2, 3) if ext(x) > 2), ext('default')))
x = lookup('nothing') or lookup('limit') or ext('never')
y = (lookup('nope') and ext('never')) is None and ext('yes')
print(x, y)
def f(a=None):
    return a if a is not None else ext('fallback')
print(f(), f(0), f(ext(-1)))
z = [ext(1), ext(2)] if ext(-1) else (ext(3),) if echo([]) else {ext(4)}
print(z, (lambda: ext('lazy'))() if ext(0) else None)
if ext(-1) and ext('never'):
    print('no')
elif (ext(-1) or ext(1)) and not ext(-1):
    print('yes')
w = 0
w = w or ext(w) or ext('never')
w += ext(1) and ext(2) or ext('never')
print(w, [i for i in range(4) if echo(i) and ext(i) != 3 or i == 0])
try:
    ext(1) and fail('KeyError', 'called') and ext('never')
except KeyError as error:
    print(error)
assert ext(0) or fail('ValueError', 'never'), fail('ValueError', 'never')
assert ext(-1) or lookup('nope'), [ext('evaluated'), ext(2)]
