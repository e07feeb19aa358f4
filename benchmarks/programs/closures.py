# Decorators, memo tables, counters, event handlers and composed functions.
def memoize(function):
    table = {}

    def wrapper(*args):
        if args not in table:
            table[args] = function(*args)
        return table[args]

    return wrapper


def counted(function):
    calls = 0

    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    def report():
        return calls

    return wrapper, report


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


def make_counter(step=1):
    total = 0

    def add(times=1):
        nonlocal total
        total += step * times
        return total

    return add


@memoize
def paths(rows, columns):
    if rows == 0 or columns == 0:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


@memoize
def edit_distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit_distance(a[1:], b[1:])
    return 1 + min(edit_distance(a[1:], b), edit_distance(a, b[1:]), edit_distance(a[1:], b[1:]))


square, squares_made = counted(lambda x: x * x)
pipeline = compose(square, lambda x: x + 3, lambda x: x % 1009, square)
outputs = [pipeline(n) for n in range(18000)]

handlers = {}
for name in ('start', 'data', 'stop'):
    handlers[name] = [make_counter(step) for step in (1, 2, 3)]
for i in range(16000):
    for handler in handlers['data' if i % 4 else 'start']:
        handler(i % 3)

adders = [lambda x, n=n: x + n for n in range(50)]
summed = sum(add(10) for _ in range(120) for add in adders)
distance = edit_distance('the quick brown fox jumps over', 'a quack brawn ox jumped over it')
result = [paths(40, 40) % 1000007, distance, sum(outputs), squares_made(), [h(0) for h in handlers['data']], summed]
result
