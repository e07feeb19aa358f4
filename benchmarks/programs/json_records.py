# Records written as JSON, read back, patched and summarised.
import json

products = []
for i in range(450):
    products.append(
        {
            'id': i,
            'name': f'Product {i}',
            'price': round(i * 1.37 + 0.5, 2),
            'tags': [tag for tag in ('new', 'sale', 'eco', 'import') if (i + len(tag)) % 3 == 0],
            'stock': {'Berlin': i % 17, 'Madrid': i * 3 % 19},
            'note': None if i % 4 else 'checked "twice"',
        }
    )

document = json.dumps({'version': 2, 'products': products}, indent=2)


def patch(text, changes):
    data = json.loads(text)
    for product in data['products']:
        change = changes.get(str(product['id']))
        if change:
            product.update(change)
        product['available'] = sum(product['stock'].values()) > 0
    return json.dumps(data, sort_keys=True)


for round_number in range(3):
    changes = {str(i): {'price': i * 2.0, 'note': f'round {round_number}'} for i in range(round_number, 400, 3)}
    document = patch(document, changes)

lines = '\n'.join(json.dumps({'event': i, 'ok': i % 3 != 0, 'ms': i * 7 % 251}) for i in range(2000))
slow, failed = [], 0
for line in lines.splitlines():
    event = json.loads(line)
    if not event['ok']:
        failed += 1
    if event['ms'] > 245:
        slow.append(event['event'])

data = json.loads(document)
by_tag = {}
for product in data['products']:
    for tag in product['tags']:
        by_tag.setdefault(tag, []).append(product['price'])
averages = {tag: round(sum(prices) / len(prices), 3) for tag, prices in sorted(by_tag.items())}
result = {
    'size': len(document),
    'averages': averages,
    'available': sum(product['available'] for product in data['products']),
    'slow': len(slow),
    'failed': failed,
}
result
