# A pipeline of generators: read, parse, filter, batch, window, summarise.
def lines(count):
    for i in range(count):
        yield f'{i};sensor{i % 9};{(i * 37) % 101};{"bad" if i % 23 == 0 else "ok"}'


def parsed(rows):
    for row in rows:
        number, sensor, value, state = row.split(';')
        yield int(number), sensor, int(value), state


def good(records):
    for record in records:
        if record[3] == 'ok':
            yield record


def batches(records, size):
    batch = []
    for record in records:
        batch.append(record)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def windows(values, width):
    window = []
    for value in values:
        window.append(value)
        if len(window) > width:
            window.pop(0)
        if len(window) == width:
            yield sum(window) / width


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


sizes, peak = [], 0
for batch in batches(good(parsed(lines(9000))), 250):
    sizes.append(len(batch))
    peak = max(peak, max(record[2] for record in batch))
means = [round(mean, 3) for mean in windows((record[2] for record in parsed(lines(5000))), 10)]
digits = 0
for number in fibonacci():
    if number > 10**60:
        break
    digits += len(str(number))
tree = [1, [2, [3, [4, [5, [6]]]]], 7] * 300
result = [len(sizes), sizes[-1], peak, max(means), len(means), digits, sum(flatten(tree))]
result
