# An index out of range inside nested functions and loops.
def window(items, size):
    for i in range(len(items)):
        yield [items[i + k] for k in range(size)]

out = []
try:
    for w in window([1, 2, 3, 4], 2):
        out.append(sum(w))
finally:
    print('so far', out)
print('not reached')
