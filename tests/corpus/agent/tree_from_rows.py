# Build a nested summary tree and print it with indentation.
def add(tree, path, amount):
    node = tree
    node['total'] = node.get('total', 0) + amount
    for part in path:
        node = node.setdefault('children', {}).setdefault(part, {})
        node['total'] = node.get('total', 0) + amount

def render(node, name='all', depth=0):
    yield f'{"  " * depth}{name}: {node["total"]:.2f}'
    for child in sorted(node.get('children', {}), key=lambda c: -node['children'][c]['total']):
        yield from render(node['children'][child], child, depth + 1)

tree = {}
for page in (1, 2, 3):
    for o in fetch(page):
        country = (lookup(o['customer']) or {'country': 'XX'})['country']
        add(tree, (country, o['customer'], o['status']), o['amount'] * rate(o['currency']))

for line in render(tree):
    print(line)

def depth(node):
    return 1 + max((depth(c) for c in node.get('children', {}).values()), default=0)

depth(tree), round(tree['children']['US']['total'], 2), tree['children']['GB']
