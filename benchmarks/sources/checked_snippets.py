prices = {'tea': 3, 'cake': 4, 'soup': 7}
# %%
total = sum(prices.values())
# %%
print(total)
# %%
def share(name: str) -> float:
    return round(prices[name] / total, 3)
# %%
shares = {name: share(name) for name in prices}
# %%
best = sorted(prices)[-1]
# %%
for name in prices:
    prices[name] += 1
# %%
import math
deviation = math.sqrt(sum((price - 5) ** 2 for price in prices.values()))
# %%
words = [f'{name}: {part:.1%}' for name, part in sorted(shares.items())]
# %%
[best, words, round(deviation, 4)]
