# Greedy and exact selection of orders under a limit.
from itertools import combinations

limit = lookup('limit') * 3
orders = [o for p in (1, 2, 3) for o in fetch(p) if o['status'] != 'void']
values = [(o['id'], round(o['amount'] * rate(o['currency']))) for o in orders]
print(f'{len(values)} orders worth {sum(v for _, v in values)}, limit {limit}')

def greedy(items, limit):
    chosen, total = [], 0
    for id_, value in sorted(items, key=lambda x: -x[1]):
        if total + value <= limit:
            chosen.append(id_)
            total += value
    return total, sorted(chosen)

def best(items, limit):
    winner = (0, [])
    for n in range(1, len(items) + 1):
        for combo in combinations(items, n):
            total = sum(v for _, v in combo)
            if winner[0] < total <= limit:
                winner = (total, sorted(i for i, _ in combo))
    return winner

def knapsack(items, limit):
    table = [0] * (limit + 1)
    for _, value in items:
        for room in range(limit, value - 1, -1):
            table[room] = max(table[room], table[room - value] + value)
    return table[limit]

g, b, k = greedy(values, limit), best(values, limit), knapsack(values, limit)
print('greedy', g)
print('best', b)
log({'greedy': g[0], 'best': b[0]})
assert k == b[0]
b
