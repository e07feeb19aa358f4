# Build a CSV text of the open orders with a total row.
import re

rows = [order for page in range(1, 4) for order in fetch(page)]
open_orders = [r for r in rows if r['status'] == 'open']
header = ['id', 'customer', 'amount', 'currency', 'amount_eur']
lines = [','.join(header)]
total = 0.0
for r in sorted(open_orders, key=lambda r: r['id']):
    eur = round(r['amount'] * rate(r['currency']), 2)
    total += eur
    lines.append(','.join(str(x) for x in [r['id'], r['customer'], r['amount'], r['currency'], eur]))
lines.append(f',,,,{total:.2f}')
csv_text = '\n'.join(lines)
print(csv_text)

parsed = [dict(zip(header, line.split(','))) for line in csv_text.splitlines()[1:-1]]
assert len(parsed) == len(open_orders)
assert all(re.fullmatch(r'\d+', p['id']) for p in parsed)
[float(p['amount_eur']) for p in parsed]
