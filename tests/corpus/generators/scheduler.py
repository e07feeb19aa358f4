# Round-robin of generators as tasks.
from collections import deque

def task(name, steps):
    for i in range(steps):
        got = yield f'{name}{i}'
        if got:
            print(f'{name} got {got}')
    return name.upper()

def run(tasks, messages):
    ready = deque((t, None) for t in tasks)
    trace, results = [], []
    while ready:
        t, value = ready.popleft()
        try:
            label = t.send(value)
        except StopIteration as stop:
            results.append(stop.value)
            continue
        trace.append(label)
        ready.append((t, messages.get(label)))
    return trace, results

print(run([task('a', 2), task('b', 3), task('c', 1)], {'b0': 'ping', 'a1': 'pong'}))

def infinite():
    n = 0
    while True:
        n += 1
        if (yield n) == 'stop':
            return 'stopped'

i = infinite()
print(next(i), next(i))
try:
    i.send('stop')
except StopIteration as stop:
    answer = stop.value
answer
