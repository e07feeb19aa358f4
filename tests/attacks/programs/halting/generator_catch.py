# goal: catch the halt inside a generator, comprehension or callback
# stopped by: limits
# limits: duration=0.3
LEAKED = []
def g():
    while True:
        try:
            while True:
                pass
        except BaseException as e:
            yield e
LEAKED = [x for x, _ in zip(g(), range(3))]
LEAKED
