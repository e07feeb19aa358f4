# Every list method, aliasing and slices.
l = [3, 1, 2]
l.append(5)
l.extend('ab')
l.insert(0, 'first')
l.insert(-1, 'nearly last')
l.insert(100, 'end')
print(l, l.pop(), l.pop(0), l.index(2), l.count(1))
l.remove('a')
l.reverse()
print(l, 3 in l, len(l))
n = [3, 1, 2]
n.sort(reverse=True)
m = n.copy()
n += [0]
n *= 2
print(n, m, [1] + [2], [0] * 3, [] * 5, [1, 2] * -1, m == [3, 2, 1], m is n, [1, 2] < [1, 3])
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
a = b = [1]
a += [2]
a = a + [3]
print(a, b)
n[1:3] = []
n[len(n):] = [9]
n[0:0] = [8, 8]
print(n, n[::-2])
n.clear()
cyc = [1]
cyc.append(cyc)
print(n, cyc, len(cyc[1][1]), cyc[1] is cyc)
for bad in (lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(5), lambda: [1] + (2,), lambda: [1][1], lambda: [].insert('a', 1), lambda: [1].pop(7), lambda: [3, 'a'].sort(), lambda: [1] * 2.0, lambda: [1].extend(5), lambda: [1, 2].sort(1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
[[]] * 2
