# Running statistics over a stream of amounts, with outliers.
from collections import deque
from statistics import mean, pstdev

def stream():
    page = 1
    while rows := fetch(page):
        for r in rows:
            yield r['id'], r['amount'] * rate(r['currency'])
        page += 1

window = deque(maxlen=3)
running, outliers = [], []
count = total = 0
for id_, value in stream():
    count += 1
    total += value
    window.append(value)
    average = mean(window)
    running.append(round(average, 2))
    if len(window) == window.maxlen and abs(value - average) > 1.2 * pstdev(window):
        outliers.append(id_)
        log(f'{id_} is off: {value:.2f} vs {average:.2f}')
print(running)
print('outliers', outliers, 'of', count)
buckets = [0] * 4
for _, v in stream():
    buckets[min(int(v // 50), 3)] += 1
print(buckets, f'{total / count:.3f}')
values = sorted(v for _, v in stream())
quartiles = [values[len(values) * k // 4] for k in (1, 2, 3)]
quartiles
