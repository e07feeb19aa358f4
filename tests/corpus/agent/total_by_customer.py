# Page through all orders and total the paid ones by customer in one currency.
orders = []
page = 1
while True:
    batch = fetch(page)
    if not batch:
        break
    orders.extend(batch)
    page += 1

totals = {}
for order in orders:
    if order['status'] != 'paid':
        continue
    in_euro = order['amount'] * rate(order['currency'])
    totals[order['customer']] = totals.get(order['customer'], 0) + in_euro

ranking = sorted(totals.items(), key=lambda item: item[1], reverse=True)
for name, total in ranking:
    print(f'{name:<8} {total:>10.2f} EUR')
{'orders': len(orders), 'pages': page - 1, 'best': ranking[0][0]}
