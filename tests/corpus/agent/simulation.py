# A seeded simulation of stock levels fed by real orders.
import random

random.seed(42)
demand = [len(fetch(p)) for p in (1, 2, 3)]
stock, reorder_point, history = 10, 4, []
backlog = 0
for day in range(15):
    wanted = demand[day % 3] + random.choice([-1, 0, 1])
    served = min(stock, wanted + backlog)
    backlog = wanted + backlog - served
    stock -= served
    if stock < reorder_point:
        arriving = random.randint(3, 8)
        stock += arriving
    else:
        arriving = 0
    history.append((day, wanted, served, arriving, stock, backlog))
    if backlog > 3:
        log(f'day {day}: backlog {backlog}')
for row in history:
    print(*(f'{x:>4}' for x in row))
late = [d for d, *_, b in history if b]
service = sum(s for _, _, s, *_ in history) / sum(w for _, w, *_ in history)
late, round(service, 3)
