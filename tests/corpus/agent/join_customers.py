# Join orders with customer records; some customers are unknown.
def all_orders():
    page = 1
    while rows := fetch(page):
        yield from rows
        page += 1

customers = {}
report = []
for order in all_orders():
    name = order['customer']
    if name not in customers:
        customers[name] = lookup(name)
    info = customers[name]
    report.append({
        'id': order['id'],
        'name': info['name'] if info else name.title(),
        'country': info['country'] if info else None,
        'amount': order['amount'],
    })

unknown = sorted({r['name'] for r in report if r['country'] is None})
by_country = {}
for r in report:
    by_country.setdefault(r['country'] or '??', []).append(r['id'])
print('unknown customers:', ', '.join(unknown))
for country in sorted(by_country):
    print(country, by_country[country])
max(report, key=lambda r: r['amount'])
