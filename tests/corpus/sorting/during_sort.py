# A list being sorted looks empty, and changing it is an error.
seen = []
l = [3, 1, 2]

def key(x):
    seen.append(list(l))
    return x

l.sort(key=key)
print(l, seen)

def meddle(x):
    l.append(x)
    return x

try:
    l.sort(key=meddle)
except ValueError as error:
    print(error, l)

def fail_on_two(x):
    if x == 2:
        raise KeyError(x)
    return x

m = [3, 2, 1]
try:
    m.sort(key=fail_on_two)
except KeyError as error:
    print('failed', error, m)

class Flaky:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        if self.n == 13:
            raise RuntimeError('unlucky')
        return self.n < other.n

sorted([Flaky(1), Flaky(13), Flaky(2)])
