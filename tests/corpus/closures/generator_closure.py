# Generators close over variables too, and share them.
def make():
    total = 0
    def feed():
        nonlocal total
        while True:
            total += yield total
    def peek():
        return total
    return feed(), peek

gen, peek = make()
next(gen)
print(gen.send(5), gen.send(7), peek())

def windows(items):
    seen = []
    def gen():
        for x in items:
            seen.append(x)
            yield list(seen)
    return gen(), seen

g, seen = windows('abc')
next(g)
print(seen)
seen.clear()
print(list(g), seen)
flag = True
lazy = (x for x in range(10) if flag)
print(next(lazy))
flag = False
list(lazy)
