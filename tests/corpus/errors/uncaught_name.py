# A function that was never defined.
orders = [{'id': 1, 'total': 10}, {'id': 2, 'total': 20}]

def summarise(rows):
    return compute_total(rows) / len(rows)

print('orders:', len(orders))
for order in orders:
    order['total'] *= 2
print(summarise(orders))
