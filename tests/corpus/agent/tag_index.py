# Invert tags into an index, count and render a table.
from collections import Counter, defaultdict

index = defaultdict(list)
page, more = 1, True
while more:
    data = fetch(page)
    more = bool(data)
    for order in data:
        for tag in order['tags'] or ['untagged']:
            index[tag].append(order['id'])
    page += 1

counts = Counter({tag: len(ids) for tag, ids in index.items()})
width = max(map(len, index))
for tag, count in counts.most_common():
    bar = '#' * count
    print(f'{tag:<{width}} | {bar} ({count})')

pairs = Counter()
for p in (1, 2, 3):
    for order in fetch(p):
        tags = sorted(order['tags'])
        for i, a in enumerate(tags):
            for b in tags[i + 1:]:
                pairs[a, b] += 1
dict(pairs), sorted(index)
