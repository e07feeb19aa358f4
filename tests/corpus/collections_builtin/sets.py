# Set algebra, methods and frozen sets.
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3}, a < a, a.isdisjoint({9}), a.issuperset([1]), {1, 2} < a)
print(a.union([5], (6,)), a.intersection(b, [3]), a.difference([1], [2]), a.symmetric_difference([1, 9]))
c = set()
c.add(1)
c.update([2, 3], {4})
c.discard(99)
c.remove(1)
c |= {10}
c &= {2, 3, 10}
c -= {2}
c ^= {3, 7}
print(c, len(c), 7 in c, bool(set()), set() == frozenset(), type(a | frozenset()).__name__, type(frozenset() | a).__name__)
f = frozenset('ab')
print(sorted(f), hash(f) == hash(frozenset('ba')), {f: 1}[frozenset('ba')], {frozenset([1]), frozenset([1])}, f.copy() is f)
print(set('hello') == set('ehlo'), sorted(set('mississippi')), {1, True, 1.0}, {0, False}, set(range(3)), {*a, *b})
print({x % 3 for x in range(10)}, max(a), sum(a), sorted(a, reverse=True), set([]), repr(frozenset()), a.copy() == a)
a.intersection_update(b)
a.difference_update([2])
a.symmetric_difference_update([3, 5])
print(a, a.pop(), a)
for bad in (lambda: {[]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: {1} | [2], lambda: set(5), lambda: f.add(1), lambda: {1}[0], lambda: {1} + {2}, lambda: hash({1}), lambda: {1} <= [1], lambda: {1, 2, {3}}):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
{1: {2, 3}}, [{()}]
