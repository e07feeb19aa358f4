# A decorator whose cache lives in a closure.
def memoize(f):
    cache = {}
    hits = 0
    def wrapper(*args):
        nonlocal hits
        if args in cache:
            hits += 1
        else:
            cache[args] = f(*args)
        return cache[args]
    wrapper.info = lambda: (hits, len(cache))
    wrapper.clear = cache.clear
    return wrapper

@memoize
def paths(rows, cols):
    if rows == 0 or cols == 0:
        return 1
    return paths(rows - 1, cols) + paths(rows, cols - 1)

print(paths(10, 10), paths.info())
paths.clear()
print(paths(2, 2), paths.info())
try:
    paths([], 1)
except TypeError as error:
    print(error)
