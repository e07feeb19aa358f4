# Numerical work: roots, integrals, primes, matrices.
from math import pi, sin, cos, sqrt, hypot, atan2, degrees, isclose, exp, floor, log
import cmath

def bisect_root(f, lo, hi, eps=1e-12):
    while hi - lo > eps:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return (lo + hi) / 2

def newton(f, df, x, steps=20):
    for _ in range(steps):
        x -= f(x) / df(x)
    return x

def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if k in (0, n) else 4 if k % 2 else 2) * f(a + k * h) for k in range(n + 1))

def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det([row[:j] + row[j + 1:] for row in m[1:]]) for j in range(len(m)))

def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

def solve(a, b):
    m = [row[:] + [v] for row, v in zip(a, b)]
    n = len(m)
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i:
                k = m[r][i] / m[i][i]
                m[r] = [x - k * y for x, y in zip(m[r], m[i])]
    return [round(m[i][n] / m[i][i], 9) for i in range(n)]

print(round(bisect_root(cos, 0, 3), 9), round(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), 12), round(simpson(sin, 0, pi), 8))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), matmul([[1, 2], [3, 4]], [[0, 1], [1, 0]]), solve([[2, 1], [1, 3]], [3, 5]))
roots = [cmath.exp(2j * pi * k / 3) for k in range(3)]
print([complex(round(z.real, 6), round(z.imag, 6)) for z in roots], isclose(abs(sum(roots)), 0, abs_tol=1e-9), round(degrees(atan2(1, 1)), 6), hypot(1, 2, 2))
solve([[1, 2], [2, 4]], [1, 2])
