# Immutable sequences.
t = (1, 'a', [2])
print(t + (3,), t * 2, t[1:], t.index('a'), t.count(1), len(t), (), (1,), 'a' in t, hash((1, 2)) == hash((1, 2)))
t[2].append(3)
print(t, (1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == [1, 2], tuple('ab'), tuple([]), max((1, 'a'), (1, 'b')), sorted([(2, 'a'), (1, 'b')]))
single = 1,
print(single, type(single).__name__, type((1)).__name__, (1, 2)[::-1], () is (), ((),))
r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], 8 in r, 9 in r, r.index(11), r.count(5), r.start, r.stop, r.step, r == range(2, 18, 3))
print(list(range(5, 0, -2)), list(range(0)), range(10)[::-1], range(3) == range(0, 3, 1), hash(range(3)) == hash(range(0, 3)), bool(range(0)), 10 ** 30 in range(10 ** 31), len(range(0, 10 ** 18)))
print(list(reversed(range(4))), sum(range(10 ** 6)), max(range(5)), range(True), 2.0 in range(3), '1' in range(3))
for bad in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: range(3)[3], lambda: range('a'), lambda: (1,)[1], lambda: (1, 2).index(9), lambda: (1,) + [2], lambda: (1,) < 2, lambda: hash(([],)), lambda: range(1, 2, 3, 4)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
t[0] = 9
