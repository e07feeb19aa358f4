# Frames of generators, comprehensions and lambdas.
def numbers():
    yield from (10 // (3 - i) for i in range(5))

def total():
    return sum(x * 2 for x in numbers())

try:
    total()
except ZeroDivisionError as error:
    print('once', error)
table = {k: v for k, v in zip('ab', map(lambda n: n + 1, [1, 2]))}
print(table)
[(lambda v: total() + v)(x) for x in table.values()]
