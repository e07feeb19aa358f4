# Exceptions inside comprehensions, and where they leave things.
log = []

def check(x):
    log.append(x)
    if x == 3:
        raise ValueError(f'bad {x}')
    return x

for build in (
    lambda: [check(x) for x in range(5)],
    lambda: {check(x) for x in range(5)},
    lambda: {x: check(x) for x in range(5)},
    lambda: list(check(x) for x in range(5)),
):
    log.clear()
    try:
        build()
    except ValueError as error:
        print(error, log)

tests = [
    lambda: [a for a, b in [1]],
    lambda: [a for a, b in [(1, 2, 3)]],
    lambda: {[]: 1 for _ in 'x'},
    lambda: [x for x in None],
    lambda: [x.y for x in [1]],
    lambda: {k: v for k, v in ['abc']},
]
for test in tests:
    try:
        test()
    except Exception as error:
        print(type(error).__name__, error)
[1 // (2 - n) for n in range(5)]
