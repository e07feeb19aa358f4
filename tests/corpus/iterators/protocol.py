# iter and next in all forms; iterables against iterators.
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        self.i = 0
        return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i

c = Count(3)
print(list(c), list(c), sum(Count(4)), max(Count(5)), 2 in Count(3), [*Count(2)], dict(zip(Count(2), 'ab')))
it = iter([1, 2, 3])
print(iter(it) is it, next(it), list(it), next(it, 'done'))
for bad in (lambda: next(it), lambda: next([1]), lambda: iter(5), lambda: next(5, 1), lambda: iter([1], 2), lambda: next()):
    try:
        bad()
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
values = [3, 1, 0, 2, 9]
print(list(iter(values.pop, 2)), list(iter(lambda: values.pop(0), 1)), values)

class Broken:
    def __iter__(self):
        return 5

class NotIter:
    __iter__ = None
    def __getitem__(self, i):
        return i

for bad in (Broken, NotIter):
    try:
        for x in bad():
            pass
    except TypeError as error:
        print(error)
a = iter('abcdef')
print(list(zip(a, a)), [x + y for x, y in zip(*[iter('abcd')] * 2)])
next(iter(()))
