# Counting, cycling, slicing, chaining, dropping.
from itertools import count, cycle, repeat, islice, chain, takewhile, dropwhile, filterfalse, compress, accumulate, starmap, zip_longest, pairwise, tee, groupby
import operator

print(list(islice(count(10, 3), 4)), list(islice(count(0.5), 2)), list(islice(cycle('ab'), 5)), list(repeat('x', 3)), list(islice('abcdefg', 1, 6, 2)), list(islice([1, 2], None)))
print(list(chain('ab', [1], ())), list(chain.from_iterable([[1], [2, 3]])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(filterfalse(str.isdigit, 'a1b')), list(compress('abc', [1, 0, 1])))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=100)), list(accumulate('abc')), list(accumulate([1, 2, 3], operator.mul)), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(zip_longest('ab', [1], fillvalue='-')), list(pairwise('abcd')), list(pairwise([1])), [(k, len(list(g))) for k, g in groupby('aaabbc')], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
a, b = tee(iter(range(4)))
print(next(a), next(a), list(b), list(a), list(map(operator.add, [1, 2], repeat(10))))
groups = groupby('aab')
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
c = count()
print(next(c), next(c), repr(c), repr(repeat(1, 2)), next(islice(cycle([1, 2, 3]), 10, None)))
for bad in (lambda: islice([1], -1), lambda: list(chain(5)), lambda: count('a'), lambda: next(cycle([])), lambda: list(islice([1], 'x')), lambda: list(starmap(pow, [1])), lambda: next(repeat(1, 0)), lambda: pairwise(5), lambda: groupby(), lambda: list(accumulate([1, 'a']))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
list(zip(count(1), 'ab'))
