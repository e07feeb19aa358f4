"""Revenue of a quarter in euros: by segment and month, and the best customers.

Written as a model writes it, for the functions list_orders, get_customer and exchange_rate
and the input `top`.
"""

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal('0.01')
SIGN = {'paid': 1, 'shipped': 1, 'refunded': -1}


def all_orders():
    page = 1
    while page is not None:
        answer = list_orders(page=page)
        yield from answer['orders']
        page = answer['next_page']


def with_retries(function, *args, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            return function(*args)
        except TimeoutError as error:
            retries.append(f'{function.__name__}{args}: {error}')
            if attempt == attempts:
                raise


retries, unknown, rates, customers = [], [], {'EUR': {}}, {}


def in_euros(order):
    currency, month = order['currency'], f'{order["date"]:%Y-%m}'
    if currency == 'EUR':
        return order['amount']
    months = rates.setdefault(currency, {})
    if month not in months:
        months[month] = with_retries(exchange_rate, currency, month)
    return (order['amount'] / months[month]).quantize(CENT, ROUND_HALF_UP)


by_segment = defaultdict(lambda: defaultdict(Decimal))
by_customer = defaultdict(Decimal)
months = set()

for order in all_orders():
    sign = SIGN.get(order['status'], 0)
    if not sign:
        continue
    customer_id = order['customer']
    if customer_id not in customers:
        try:
            customers[customer_id] = get_customer(customer_id)
        except LookupError:
            customers[customer_id] = None
    customer = customers[customer_id]
    if customer is None:
        unknown.append(order['id'])
        continue
    month = f'{order["date"]:%b %Y}'
    months.add((order['date'].replace(day=1), month))
    euros = sign * in_euros(order)
    by_segment[customer['segment']][month] += euros
    by_customer[customer_id] += euros

columns = [name for _, name in sorted(months)]
width = 14
print(f'{"Revenue in EUR":<16}' + ''.join(f'{name:>{width}}' for name in [*columns, 'total']))
print('-' * (16 + width * (len(columns) + 1)))
for segment, row in sorted(by_segment.items(), key=lambda item: -sum(item[1].values())):
    cells = [row[name] for name in columns]
    print(f'{segment:<16}' + ''.join(f'{cell:>{width},.2f}' for cell in [*cells, sum(cells)]))
totals = [sum(row[name] for row in by_segment.values()) for name in columns]
print('-' * (16 + width * (len(columns) + 1)))
print(f'{"all":<16}' + ''.join(f'{cell:>{width},.2f}' for cell in [*totals, sum(totals)]))

print(f'\nBest {top} customers')
best = sorted(by_customer, key=by_customer.get, reverse=True)[:top]
largest = by_customer[best[0]]
for rank, customer_id in enumerate(best, 1):
    customer, euros = customers[customer_id], by_customer[customer_id]
    bar = '█' * round(euros / largest * 24)
    print(f'{rank:>2}. {customer["name"]:<18} {customer["country"]}  {euros:>12,.2f}  {bar}')

print(f'\nLeft out: {len(unknown)} orders of unknown customers ({", ".join(unknown)})')
print(f'Exchange rates that took a second try: {len(retries)}')

{'revenue': sum(totals), 'best': best, 'unknown': unknown, 'retries': len(retries)}
