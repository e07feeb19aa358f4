# Operators, reflected operators and in-place operators.
class V:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'V({self.x}, {self.y})'
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k):
        return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y
    def __neg__(self):
        return V(-self.x, -self.y)
    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __iadd__(self, o):
        self.x += o.x
        return self
    def __divmod__(self, k):
        return divmod(self.x, k), divmod(self.y, k)
    def __pow__(self, n, mod=None):
        return f'pow({n}, {mod})'
    def __round__(self, n=None):
        return V(round(self.x, n), round(self.y, n))
    def __invert__(self):
        return V(self.y, self.x)

a, b = V(1, 2), V(3, 4)
print(a + b, b - a, a * 3, 3 * a, a @ b, -a, abs(b), divmod(b, 2), a ** 2, pow(a, 2, 5), round(V(1.26, 2.71), 1), ~a)
alias = a
a += b
print(alias is a, a, b)
a -= b
print(alias is a, a)
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a * 'x', lambda: a // 2, lambda: +a, lambda: a << 1):
    try:
        bad()
    except TypeError as error:
        print(error)
