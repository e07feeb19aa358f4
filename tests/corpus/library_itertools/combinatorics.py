# Products, permutations, combinations; puzzles on top.
from itertools import product, permutations, combinations, combinations_with_replacement, chain

print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product('a', [])), len(list(product(range(3), repeat=4))))
print(list(permutations('abc', 2)), [''.join(p) for p in permutations('abc')], list(permutations([1], 2)), list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(combinations([1, 2], 0)))
def powerset(s):
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
print(list(powerset([1, 2, 3])))

def solve(a, b, c):
    letters = sorted(set(a + b + c))
    for digits in permutations(range(10), len(letters)):
        m = dict(zip(letters, digits))
        if 0 in (m[a[0]], m[b[0]], m[c[0]]):
            continue
        value = lambda w: int(''.join(str(m[ch]) for ch in w))
        if value(a) + value(b) == value(c):
            return value(a), value(b), value(c)

print(solve('to', 'go', 'out'))

def queens(n):
    return [p for p in permutations(range(n)) if len({p[i] + i for i in range(n)}) == n == len({p[i] - i for i in range(n)})]

print(len(queens(6)), queens(4))
pythagorean = [(a, b, c) for a, b, c in combinations(range(1, 21), 3) if a * a + b * b == c * c]
print(pythagorean)
for bad in (lambda: permutations(5), lambda: combinations('ab', -1), lambda: combinations('ab'), lambda: product('a', repeat=-1), lambda: permutations('ab', 'x'), lambda: list(product(5))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
next(combinations([], 1))
