# Re-entering a running generator is an error.
def make():
    yield 1
    try:
        next(gen)
    except ValueError as error:
        print(error)
    yield 2

gen = make()
print(list(gen))

def recursive(n):
    yield n
    if n:
        yield from recursive(n - 1)
    yield -n

print(list(recursive(3)))

def flatten(items):
    for x in items:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x

print(list(flatten([1, [2, (3, [4, []])], 5])))

def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)

list(tree(((None, 1, None), 2, ((None, 3, None), 4, None))))
