# List, set, dict and nested comprehensions with several clauses.
print([x * x for x in range(6) if x % 2])
print([(a, b) for a in range(3) for b in range(a)])
print({k: v for v, k in enumerate('abc')}, {x % 3 for x in range(9)} == {0, 1, 2})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([x for row in matrix for x in row if x > 2 if x % 2 == 0])
print([a if a > 1 else -a for a in range(4)], [lambda: 1][0](), [*(n for n in range(2)), *'ab'])
print([y for x in 'ab' for y in (x, x.upper())])
print({**{k: 1 for k in 'ab'}, **{k: 2 for k in 'bc'}})
print([(i, j) for i, j in zip(range(2), 'xy')], [first for first, *rest in ['abc', 'de']])
print([d['n'] for d in [{'n': 1}, {'n': 2}]], [i for i, in [(1,), (2,)]])
words = 'the quick the lazy the dog'.split()
print({w: words.count(w) for w in sorted(set(words))})
print([x for x in range(20) if all(x % d for d in range(2, x)) and x > 1])
[[]  for _ in range(2)] == [[]] * 2
