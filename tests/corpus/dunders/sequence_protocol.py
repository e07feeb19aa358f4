# Iteration, membership and reversal fall back on __getitem__ and __len__.
class Squares:
    def __init__(self, n):
        self.n = n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2
    def __len__(self):
        return self.n

s = Squares(5)
print(list(s), 9 in s, 10 in s, list(reversed(s)), s[-1], s[1:3], s[::-2])
print(max(s), sum(s), sorted(s, reverse=True), tuple(zip(s, 'ab')), list(enumerate(s))[2])
first, *middle, last = s
print(first, middle, last)

class Forever:
    def __getitem__(self, i):
        if i == 3:
            raise StopIteration
        return i

print(list(Forever()))

class KeyOnly:
    def __getitem__(self, key):
        raise KeyError(key)

try:
    list(KeyOnly())
except KeyError as error:
    print(repr(error))

class Length:
    def __len__(self):
        return -1

len(Length())
