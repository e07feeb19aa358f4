# Host calls inside operator methods and protocols.
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return N(ext(self.v) + o.v)
    def __iadd__(self, o):
        self.v = ext(self.v)
        return self
    def __lt__(self, o):
        log(f'{self.v}<{o.v}')
        return echo(self.v < o.v)
    def __eq__(self, o):
        return echo(isinstance(o, N) and self.v == o.v)
    def __hash__(self):
        return ext(self.v)
    def __bool__(self):
        return echo(self.v > 0)
    def __len__(self):
        return ext(self.v)
    def __getitem__(self, i):
        if i > 2:
            raise IndexError(i)
        return ext(i)
    def __setitem__(self, i, x):
        log([i, x])
    def __contains__(self, x):
        return echo(x == 5)
    def __call__(self, x):
        return ext(x)
    def __repr__(self):
        return f'N{ext(self.v)}'
    def __format__(self, spec):
        return ext(spec)
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return ext(name)
    def __index__(self):
        return ext(0)
    def __neg__(self):
        return echo(-self.v)

a, b = N(1), N(2)
print((a + b).v, a < b, a == N(1), a != b, bool(N(0)), len(a), a[1], 5 in a, a(9), a, f'{a:x}', a.some, -a)
a += b
a[3] = 4
print(a.v, list(a), sorted([N(3), b])[0].v, max(a, b).v, {N(1): 'x'}[N(1)], [10, 20][N(0)], str([b]))
print('yes' if N(1) and not N(0) else 'no', [*N(7)], '%r' % b, a.x.upper())
x, y, z = N(5)
x, y, z
