# Counter: counting, arithmetic, order.
from collections import Counter

c = Counter('mississippi')
print(c, c['s'], c['zzz'], c.most_common(2), c.total(), list(c.elements())[:5], sorted(c), len(c), dict(c))
d = Counter(a=3, b=1, s=2)
print(c + d, c - d, c & d, c | d, +Counter(a=-1, b=2), -Counter(a=-1, b=2), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
d.update('aab')
d.subtract({'s': 5})
print(d, d.most_common()[-1], d.pop('b'), 's' in d, Counter([]), Counter({'x': 0}), repr(Counter()))
del d['nothing there']
d['new'] += 1
d += Counter(new=5)
print(d, Counter(['a', ('t',), 1, 1.0]), Counter(x for x in 'aab'), max(c, key=c.get), [k for k, v in c.items() if v > 2])
words = 'the cat and the dog and the bird'.split()
print(Counter(words).most_common(2), Counter(map(len, words)), Counter(words) - Counter(['the'] * 5))

class Multi(Counter):
    def __missing__(self, key):
        return -1

print(Multi('ab')['q'], type(Multi('a') + Multi('b')).__name__, Multi('aa').copy())
for bad in (lambda: Counter(5), lambda: Counter([[]]), lambda: Counter('a', 'b'), lambda: Counter('a') + 5, lambda: Counter.fromkeys('ab')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
Counter(a='x').most_common(), Counter(a='x').total()
