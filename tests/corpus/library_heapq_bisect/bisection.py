# bisect and insort with keys and bounds.
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left

a = [1, 3, 3, 5]
print(bisect_left(a, 3), bisect_right(a, 3), bisect.bisect(a, 4), bisect_left(a, 0), bisect_left(a, 9), bisect_left([], 1), bisect_left(a, 3, 2), bisect_right(a, 3, 0, 2))
insort(a, 4)
insort_left(a, 3)
print(a)

def grade(score, breakpoints=(60, 70, 80, 90), grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]

print([grade(s) for s in (33, 60, 77, 89, 90, 100)])
rows = [('a', 1), ('b', 5), ('c', 9)]
print(bisect_left(rows, 5, key=lambda r: r[1]), bisect_right(rows, 5, key=lambda r: r[1]))
insort(rows, ('x', 6), key=lambda r: r[1])
print(rows)

def index(items, x):
    i = bisect_left(items, x)
    if i != len(items) and items[i] == x:
        return i
    raise ValueError(f'{x} not found')

def lis(items):
    tails = []
    for x in items:
        i = bisect_left(tails, x)
        tails[i:i + 1] = [x]
    return len(tails)

print(index(a, 5), lis([10, 9, 2, 5, 3, 7, 101, 18]))
for bad in (lambda: bisect_left([1, 2], 'a'), lambda: bisect_left([1], 1, -1), lambda: insort((1, 2), 3), lambda: bisect_left({1: 2}, 1), lambda: insort([1], [])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
index(a, 100)
