# Host calls in each place of a comprehension.
print([ext(x) for x in range(3)])
print([x for x in echo([3, 1, 2]) if ext(x) > 2])
print({ext(k): ext(v) for k, v in lookup('alice').items() if isinstance(v, str)})
print(sorted({ext(x) % 2 for x in range(4)}))
print([(a, b) for a in echo([1, 2]) for b in echo([a] * a) if echo(a) == b])
print([[ext(i * j) for j in range(i)] for i in range(3)])
print([y for x in range(3) if (y := ext(x)) != 2], y)
g = (ext(x) for x in echo('ab'))
print(next(g))
log('between')
print(list(g))
print(sum(ext(x) for x in range(3)), max(ext(x) for x in [5, 2]), any(ext(x) == 2 for x in range(9)), ','.join(ext(c) for c in 'ab'))
print([f(1) for f in [ext, lambda v: ext(v) * 10]])
print([row['id'] for page in range(1, 4) for row in fetch(page) if row['status'] == 'paid'])
x = 'outer'
[ext(x) for x in [1]], x
