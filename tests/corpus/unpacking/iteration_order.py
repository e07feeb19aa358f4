# Unpacking consumes an iterator and nothing more than it must.
def counted(n):
    for i in range(n):
        print('yield', i)
        yield i
    print('exhausted')

try:
    a, b = counted(5)
except ValueError as error:
    print(error)
a, b = counted(2)
first, *_ = counted(3)
it = iter(range(10))
x, y = next(it), next(it)
print(x, y, list(it)[:2])

class Pair:
    def __init__(self, *v):
        self.v = v
    def __iter__(self):
        print('iter called')
        return iter(self.v)

p, q = Pair(1, 2)
print([*Pair(3)], (lambda *a: a)(*Pair(4, 5)))

class Target:
    def __setattr__(self, name, value):
        print('set', name, value)

t = Target()
t.a, (t.b, *t.c) = Pair(1, Pair(2, 3))
(t.x, t.y), t.z = 'ab', 'c'
m = n = o, *_ = 'pq'
m, n, o, _
