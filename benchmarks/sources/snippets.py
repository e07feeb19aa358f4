rows = [{'city': 'Paris', 'sold': 12}, {'city': 'Rome', 'sold': 7}, {'city': 'Oslo', 'sold': 9}]
# %%
total = sum(row['sold'] for row in rows)
# %%
print(total)
# %%
def share(row):
    return round(row['sold'] / total, 3)
# %%
shares = {row['city']: share(row) for row in rows}
# %%
best = max(rows, key=lambda row: row['sold'])['city']
# %%
for row in rows:
    row['sold'] += 1
# %%
import math
deviation = math.sqrt(sum((row['sold'] - 10) ** 2 for row in rows))
# %%
words = [f'{city}: {part:.1%}' for city, part in sorted(shares.items())]
# %%
result = [best, words, round(deviation, 4)]
result
