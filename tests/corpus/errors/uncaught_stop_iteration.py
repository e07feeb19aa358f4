# next() on an exhausted iterator at module level and from a helper.
def first(iterable):
    return next(iter(iterable))

queue = iter(['a', 'b'])
print(next(queue), next(queue), first('xyz'))
try:
    first([])
except StopIteration as stop:
    print(repr(stop), stop.value)

def take_two():
    return [next(queue), next(queue)]

take_two()
