# Group, rank, top n, pivot.
sales = [('north', 'q1', 10), ('south', 'q1', 20), ('north', 'q2', 5), ('south', 'q2', 15), ('east', 'q1', 20)]
totals = {}
for region, _, amount in sales:
    totals[region] = totals.get(region, 0) + amount
ranked = sorted(totals.items(), key=lambda kv: (-kv[1], kv[0]))
for rank, (region, total) in enumerate(ranked, start=1):
    print(f'{rank}. {region:<6} {total:>4}')
quarters = sorted({q for _, q, _ in sales})
pivot = {r: {q: 0 for q in quarters} for r in sorted(totals)}
for r, q, a in sales:
    pivot[r][q] += a
print(pivot)
from itertools import groupby
for key, group in groupby(sorted(sales, key=lambda s: s[1]), key=lambda s: s[1]):
    group = list(group)
    print(key, len(group), sum(a for *_, a in group), max(group, key=lambda s: s[2])[0])
best = max(totals, key=totals.get)
top2 = [r for r, _ in ranked][:2]
index = {region: i for i, region in enumerate(sorted(totals))}
best, top2, index
