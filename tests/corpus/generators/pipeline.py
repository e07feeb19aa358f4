# Lazy stages pull one item at a time through the whole chain.
def source(n):
    for i in range(n):
        print('make', i)
        yield i

def only(pred, items):
    for x in items:
        if pred(x):
            yield x

def scaled(items, k):
    for x in items:
        print('scale', x)
        yield x * k

def take(n, items):
    it = iter(items)
    for _ in range(n):
        try:
            yield next(it)
        except StopIteration:
            return

stages = take(2, scaled(only(lambda x: x % 2, source(10)), 100))
print('nothing yet')
for value in stages:
    print('got', value)
print(list(take(5, 'ab')))
sum(x for x in scaled([1, 2], 3))
