# Host calls in tests of if, while, and, or, conditional expressions, assert.
if ext(0) > 5:
    print('no')
elif ext(1) == 2 and ext(2) == 3 or ext(99):
    print('second')
else:
    print('else')
n = 0
while ext(n) < 4:
    n = ext(n)
    if ext(n) == 3:
        continue
    print('n', n)
else:
    print('loop ended', ext(n))
while True:
    if echo(n) >= 5:
        break
    n += 1
print(lookup('limit') and ext(1), lookup('nothing') or ext(2), lookup('nope') and ext(3), not lookup('nope'))
print('big' if lookup('limit') > 50 else 'small', ext(1) if lookup('nothing') else ext(2))
a = lookup('x') or lookup('y') or lookup('regions', []) and ext(5)
b = ext(1) and ext(-1) and ext(100)
print(a, b)
assert ext(1) == 2, ext('message')
assert ext(1) == 3, ext('message')
