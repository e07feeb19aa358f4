# Work through batches with a small worker pool simulated by generators.
from collections import deque
from itertools import islice

def batches(items, size):
    it = iter(items)
    while batch := list(islice(it, size)):
        yield batch

def worker(name):
    handled = 0
    task = yield
    while task is not None:
        try:
            outcome = flaky(task['id'], 1) if task['amount'] > 100 else ext(task['customer'])
        except ConnectionError as e:
            outcome = e
        handled += 1
        task = yield name, outcome
    return handled

def run(tasks, names, attempts=2):
    pool = deque()
    for n in names:
        w = worker(n)
        next(w)
        pool.append(w)
    queue, results, retries = deque((t, attempts) for t in tasks), {}, 0
    while queue:
        task, left = queue.popleft()
        w = pool[0]
        pool.rotate(-1)
        name, outcome = w.send(task)
        if isinstance(outcome, ConnectionError) and left > 1:
            retries += 1
            queue.append((task, left - 1))
        else:
            results[task['id']] = (name, str(outcome))
    totals = {}
    for w, n in zip(pool, names):
        try:
            w.send(None)
        except StopIteration as stop:
            totals[n] = stop.value
    return results, retries, totals

rows = [r for p in (1, 2, 3) for r in fetch(p)]
for n, batch in enumerate(batches(rows, 4)):
    results, retries, totals = run(batch, ['w1', 'w2'])
    log(f'batch {n}: {retries} retries')
    for id_, (name, outcome) in sorted(results.items()):
        print(id_, name, outcome)
    print(totals)
run(rows[:1], [])
