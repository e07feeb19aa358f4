# The well-known recipes, on lazy inputs.
from itertools import islice, tee, chain, groupby, zip_longest, count, takewhile, repeat, starmap
from collections import deque
import operator

def take(n, it): return list(islice(it, n))
def chunked(it, n):
    it = iter(it)
    while batch := tuple(islice(it, n)):
        yield batch
def grouper(it, n, fill=None):
    return zip_longest(*[iter(it)] * n, fillvalue=fill)
def unique(it, key=None):
    seen = set()
    for x in it:
        k = x if key is None else key(x)
        if k not in seen:
            seen.add(k)
            yield x
def partition(pred, it):
    a, b = tee(it)
    return [x for x in a if not pred(x)], [x for x in b if pred(x)]
def sliding(it, n):
    it = iter(it)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)
def roundrobin(*its):
    pending = deque(map(iter, its))
    while pending:
        it = pending.popleft()
        try:
            yield next(it)
        except StopIteration:
            continue
        pending.append(it)
def run_length(s): return [(k, sum(1 for _ in g)) for k, g in groupby(s)]
def dot(a, b): return sum(map(operator.mul, a, b))
def first_true(it, default=None, pred=None): return next(filter(pred, it), default)
def iterate(f, x):
    while True:
        yield x
        x = f(x)
def sieve():
    primes = {}
    for n in count(2):
        if n not in primes:
            yield n
            primes[n * n] = [n]
        else:
            for p in primes.pop(n):
                primes.setdefault(n + p, []).append(p)

print(take(3, count(5)), list(chunked(range(7), 3)), list(grouper('abcde', 2, 'x')), list(unique('abracadabra')), list(unique(['a', 'A', 'b'], str.lower)))
print(partition(lambda x: x % 2, range(6)), list(sliding('abcd', 2)), list(roundrobin('abc', 'd', 'ef')), run_length('aabbb'), dot([1, 2], [3, 4]))
print(first_true([0, '', 'x']), first_true([], 'none'), take(5, iterate(lambda x: x * 2, 1)), take(10, sieve()), list(takewhile(lambda p: p < 20, sieve())))
list(starmap(lambda a, b: a / b, [(1, 2), (3, 0)]))
