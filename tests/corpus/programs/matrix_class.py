# A matrix class with most operators, checked against identities.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError('ragged rows')
    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])
    @property
    def T(self):
        return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        match key:
            case int(i), int(j):
                return self.rows[i][j]
            case int(i), slice():
                return self.rows[i][key[1]]
            case slice(), int(j):
                return [r[j] for r in self.rows[key[0]]]
            case slice(), slice():
                return Matrix(r[key[1]] for r in self.rows[key[0]])
            case _:
                raise TypeError(f'bad index {key!r}')
    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value
    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows
    def __add__(self, o):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows))
    def __mul__(self, k):
        return Matrix([x * k for x in r] for r in self.rows)
    __rmul__ = __mul__
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f'shapes {self.shape} and {o.shape} do not fit')
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for bit in bin(n)[2:]:
            result = result @ result
            if bit == '1':
                result = result @ self
        return result
    def __iter__(self):
        return (x for r in self.rows for x in r)
    def __repr__(self):
        return f'Matrix({self.rows})'
    def __format__(self, spec):
        return '\n'.join(' '.join(format(x, spec) for x in r) for r in self.rows)

m = Matrix([[1, 2], [3, 4]])
print(m, m.T, m + m == 2 * m, m @ Matrix.identity(2) == m, m ** 5, m[0, 1], m[:, 1], m[1, :], m[:1, :], sum(m), max(m))
m[0, 0] = 10
print(f'{m:>4}')
print(Matrix([[1, 1], [1, 0]]) ** 90)
a, b, *c = m
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: m['x'], lambda: m + 5, lambda: m @ 'x', lambda: m[5, 5]):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
m @ Matrix([[1, 2, 3]])
