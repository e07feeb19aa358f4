# A StopIteration that escapes a generator becomes a RuntimeError.
def bad():
    yield 1
    raise StopIteration('oops')

def also_bad():
    yield next(iter([]))

for make in (bad, also_bad):
    try:
        print(list(make()))
    except RuntimeError as error:
        print(error, '|', type(error.__cause__).__name__, error.__cause__)

def fine():
    yield 1
    return
    yield 2

print(list(fine()), list(x for x in []))
try:
    print([next(iter([])) for _ in range(2)])
except StopIteration:
    print('a list comprehension lets it through')
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as error:
    print(error)
next(bad.__call__())
list(bad())
