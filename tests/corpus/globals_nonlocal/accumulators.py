# Several closures over several variables, rebinding through nonlocal.
def stats():
    count = total = 0
    lowest = highest = None
    def add(*values):
        nonlocal count, total, lowest, highest
        for v in values:
            count, total = count + 1, total + v
            lowest = v if lowest is None or v < lowest else lowest
            highest = v if highest is None or v > highest else highest
        return summary
    def summary():
        return dict(count=count, mean=total / count if count else None, lowest=lowest, highest=highest)
    return add

print(stats()()(), stats()(3, 1, 2)())
add = stats()
add(1); add(5)
print(add()())

def cell_in_loop():
    value = 0
    for i in range(3):
        def step():
            nonlocal value, i
            value += i
            i += 10
        step()
    return value, i

print(cell_in_loop())

def with_targets():
    err = item = ctx = None
    def run():
        nonlocal err, item, ctx
        for item in 'ab':
            pass
        try:
            {}[item]
        except KeyError as e:
            err = repr(e)
        (ctx, *_), err2 = ('c', 1), err
        return err2
    return run(), err, item, ctx

with_targets()
