"""What the model wrote: charge the open orders, and report. Each call of the host is a step."""


class Report:
    def __init__(self):
        self.lines = []
        self.total = 0

    def add(self, order, receipt):
        self.total += order['price']
        self.lines.append(f'{order["name"]}: {order["price"]:.2f} ({receipt})')


def in_stock(orders):
    for order in orders:
        if stock(order['item']) >= order['count']:
            yield order


report = Report()
report.lines.append(f'orders of {today()}')
orders = open_orders()
for order in in_stock(sorted(orders, key=lambda order: order['price'])):
    try:
        report.add(order, charge(order['name'], order['price']))
    except PermissionError as error:
        report.lines.append(f'{order["name"]}: {error}')
send(f'{report.total:.2f} charged\n' + '\n'.join(report.lines))
report.lines
