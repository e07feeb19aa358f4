# Indexing and slices with every sign.
s = 'abcdefg'
print(s[0], s[-1], s[1:3], s[:2], s[5:], s[-3:], s[:-5], s[::2], s[::-1], s[5:1:-2], s[10:], s[3:3], s[-100:2])
print(s[slice(1, 6, 2)], s[slice(None)], s[True], s[:][::-1][0])
print(slice(1, 10, 3).indices(7), slice(None, None, -1).indices(5))
print([s[i:j] for i in (0, -2) for j in (None, 3, -1)])
l = list(s)
l[1:3] = 'XYZ'
l[::3] = '123' if len(l[::3]) == 3 else '...'
print(''.join(l))
for bad in ("s[7]", "s['a']", "s[::0]", "s[1.0]", "l[9] = 1", "l[::2] = 'a'", "s[0] = 'x'", "(1, 2)[2]", "s[None]", "b'ab'[2]"):
    try:
        exec(bad)
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
print(b'abc'[1], b'abc'[1:2], bytearray(b'abc')[::-1], range(10)[2:8:2], (1, 2, 3)[::-1])
s[2:5][1], s[-1:0:-1]
