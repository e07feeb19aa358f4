# Host calls under functions written in C: keys, map, filter, reduce, sub.
from functools import reduce, partial
from itertools import takewhile, groupby, accumulate, chain
import re, json

print(sorted([3, 1, 2], key=lambda x: -ext(x)), sorted('ba', key=ext), max([1, 5, 3], key=ext), min('xyz', key=lambda c: ext(c)))
l = [2, 3, 1]
l.sort(key=ext, reverse=True)
print(l, list(map(ext, [1, 2])), list(map(lambda a, b: ext(a) + b, [1], [2])), list(filter(lambda x: ext(x) > 2, [1, 2, 3])))
print(reduce(lambda a, b: ext(a) + b, [1, 2, 3]), list(takewhile(lambda x: ext(x) < 4, range(9))), list(accumulate([1, 2, 3], lambda a, b: ext(a + b))))
print({k: list(v) for k, v in groupby([1, 1, 2], key=ext)}, list(chain.from_iterable(map(echo, ['ab', 'c']))))
print(re.sub(r'\d+', lambda m: str(ext(int(m[0]))), 'a1 b22 c3'), json.dumps({'x': {1}}, default=lambda s: [ext(v) for v in s]))
print(any(map(lambda x: ext(x) == 2, range(5))), all(ext(x) for x in [0, -1, 5]), sum(map(ext, range(3))), list(zip(map(ext, 'ab'), (ext(i) for i in range(2)))))
print(list(enumerate(map(ext, 'x'), ext(0))), dict(map(lambda k: (k, ext(k)), 'ab')), ''.join(map(ext, 'hi')), tuple(map(partial(lookup, default=0), ['limit', 'q'])))
print(list(iter(partial(echo, 0), 0)), next(filter(None, map(lookup, ['a', 'limit']))), isinstance(ext, object), callable(ext))
try:
    sorted([1, 2], key=lambda x: fail('ValueError', 'in key'))
except ValueError as error:
    print(error)
list(map(rate, ['EUR', 'nope']))
