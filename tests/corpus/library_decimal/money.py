# An invoice with taxes, discounts and exact rounding.
from decimal import Decimal, ROUND_HALF_UP

def money(x):
    return Decimal(x).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)

lines = [('Widget', 3, '19.99', '0.19'), ('Book', 2, '12.50', '0.07'), ('Service', 1, '99.955', '0.19')]
subtotal, taxes = Decimal(0), {}
for name, quantity, price, tax in lines:
    net = money(quantity * Decimal(price))
    subtotal += net
    taxes[tax] = taxes.get(tax, Decimal(0)) + net
    print(f'{name:<10}{quantity:>3} x {Decimal(price):>8} = {net:>9}')
tax_lines = {t: money(v * Decimal(t)) for t, v in taxes.items()}
for t, v in sorted(tax_lines.items()):
    print(f'{"tax " + str(Decimal(t) * 100) + "%":<24}{v:>10}')
total = subtotal + sum(tax_lines.values())
print(f'{"total":<24}{total:>10}')
discounted = money(total * (1 - Decimal('0.025')))
parts = 3
share = (discounted / parts).quantize(Decimal('0.01'), rounding='ROUND_DOWN')
shares = [share + (Decimal('0.01') if i < (discounted - share * parts) * 100 else 0) for i in range(parts)]
assert sum(shares) == discounted
def interest(p, rate, years):
    for _ in range(years):
        p = money(p * (1 + Decimal(rate)))
        yield p
print([str(s) for s in shares], [str(p) for p in interest(Decimal(100), '0.035', 4)])
str(discounted), discounted + 0.1
