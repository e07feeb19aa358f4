# Orders joined with customers, grouped, ranked and compared by month.
customers = {}
for i in range(200):
    customers[f'c{i}'] = {'name': f'Customer {i}', 'city': ['Paris', 'Rome', 'Oslo', 'Lima'][i % 4], 'vip': i % 7 == 0}

orders = []
seed = 12345
for i in range(12000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    orders.append({'id': i, 'customer': f'c{seed % 210}', 'month': seed // 8 % 12 + 1, 'amount': seed % 9973 / 10})

by_city = {}
by_month = {}
unknown = []
for order in orders:
    customer = customers.get(order['customer'])
    if customer is None:
        unknown.append(order['id'])
        continue
    city = by_city.setdefault(customer['city'], {'orders': 0, 'total': 0.0, 'customers': set()})
    city['orders'] += 1
    city['total'] += order['amount']
    city['customers'].add(order['customer'])
    month = by_month.setdefault(order['month'], {})
    month[order['customer']] = month.get(order['customer'], 0) + order['amount']

best = {}
for month, totals in sorted(by_month.items()):
    name, amount = max(totals.items(), key=lambda item: (item[1], item[0]))
    best[str(month)] = [customers[name]['name'], round(amount, 2)]

cities = []
for city, figures in by_city.items():
    cities.append((city, figures['orders'], round(figures['total'], 2), len(figures['customers'])))
cities.sort(key=lambda row: -row[2])
inverted = {}
for key, customer in customers.items():
    inverted.setdefault((customer['city'], customer['vip']), []).append(key)
result = {
    'cities': [list(row) for row in cities],
    'best': best,
    'unknown': len(unknown),
    'groups': {f'{city} {vip}': len(keys) for (city, vip), keys in inverted.items()},
}
result
