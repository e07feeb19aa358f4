# Exact decimals, rounding modes, contexts.
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, ROUND_CEILING, ROUND_HALF_EVEN, InvalidOperation, DivisionByZero, Inexact, Context

a, b = Decimal('1.10'), Decimal('2.205')
print(a + b, a * b, b / a, a - b, -a, abs(-a), a ** 2, b % a, b // a, divmod(b, a), a == Decimal('1.1'), a < b, max(a, b), sum([a, b], Decimal(0)), hash(Decimal(1)) == hash(1))
print(Decimal('0.1') + Decimal('0.2'), Decimal(0.1), Decimal(5), Decimal('1e3'), Decimal((1, (1, 2), -1)), Decimal('-0'), Decimal('Infinity'), Decimal('NaN'), repr(a), str(Decimal('1E+5')), f'{b:.2f}', f'{Decimal(1234567):,}', f'{a:>8}')
cents = Decimal('0.01')
print([str(b.quantize(cents, rounding=m)) for m in (ROUND_HALF_UP, ROUND_DOWN, ROUND_CEILING, ROUND_HALF_EVEN)], round(Decimal('2.675'), 2), round(Decimal('2.5')), int(Decimal('3.9')), float(a), Decimal('1.500').normalize(), b.as_tuple(), a.adjusted(), Decimal('7').sqrt(), b.to_integral_value(), Decimal('3').compare(Decimal('4')), Decimal('1.5').as_integer_ratio(), Decimal('12.30').copy_negate(), Decimal(2).ln())
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / Decimal(3), getcontext().prec)
print(Decimal(1) / Decimal(3), getcontext().prec)
getcontext().prec = 10
print(Decimal(2) / Decimal(7))
print(Decimal(1) + 1, 2 * Decimal('1.5'), Decimal('1.5') > 1, Decimal('0.5') == 0.5, Decimal('0.1') == 0.1, Decimal('NaN') == Decimal('NaN'), Decimal('Inf') > 10 ** 100, bool(Decimal(0)), Decimal('NaN').is_nan())
for bad in ('Decimal("x")', 'Decimal(1) / 0', 'Decimal(0) / 0', 'Decimal(1) + 1.5', 'Decimal("Inf") - Decimal("Inf")', 'Decimal(-1).sqrt()', 'Decimal([])', 'int(Decimal("NaN"))', 'Decimal("1e999999") * Decimal("1e999999")', 'Decimal("NaN") < 1', 'round(Decimal("Inf"))', 'Decimal(None)', 'Decimal("1.5") % 0'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
Decimal(1) / Decimal(0)
