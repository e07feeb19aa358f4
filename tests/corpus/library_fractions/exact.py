# Exact rational arithmetic.
from fractions import Fraction
from decimal import Decimal
import math

a, b = Fraction(1, 3), Fraction('0.25')
print(a + b, a * b, a / b, a - 1, a ** 2, a ** -1, -a, abs(-a), a < b, a == Fraction(2, 6), Fraction(3, -6), repr(a), a.numerator, a.denominator, float(b), int(Fraction(7, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2), math.floor(Fraction(-1, 2)), divmod(Fraction(7, 2), 1), Fraction(7, 2) // 1, Fraction(7, 2) % 1)
print(Fraction(0.1), Fraction(0.1).limit_denominator(100), Fraction('22/7'), Fraction(5), Fraction(Decimal('0.125')), Fraction('1e-3'), Fraction(' -3/4 '), a + 0.5, a + 1, a * 3 == 1, hash(Fraction(2)) == hash(2), sum(Fraction(1, n) for n in range(1, 11)), 0.5 == Fraction(1, 2), Fraction.from_float(0.75), Fraction(1, 2).as_integer_ratio(), max(a, b), sorted([a, b, 0.3]), {Fraction(1, 2): 'half'}[0.5], Fraction(4) ** Fraction(1, 2), complex(a + 1j).imag)

def continued(x, n=6):
    for _ in range(n):
        whole = x.numerator // x.denominator
        yield whole
        if x == whole:
            return
        x = 1 / (x - whole)

def egyptian(x):
    while x:
        unit = Fraction(1, -(-x.denominator // x.numerator))
        yield unit
        x -= unit

print(list(continued(Fraction(415, 93))), [str(u) for u in egyptian(Fraction(5, 7))])
for bad in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: Fraction(1.5, 2), lambda: Fraction(float('nan')), lambda: Fraction(float('inf')), lambda: a / 0, lambda: a + 'x', lambda: Fraction([]), lambda: a < 'x', lambda: Fraction('1/0'), lambda: a // 0, lambda: Fraction(1, 2, 3)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
Fraction(0) ** -1
