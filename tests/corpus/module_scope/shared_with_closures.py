# Fast and slow names side by side: closures, lambdas, classes and comprehensions at module level.
base = 10
unseen = 1
adders = [lambda x: x + base for _ in range(2)]
base = 20
unseen += base
print(adders[0](1), unseen)

class Uses:
    copied = base
    doubled = [b * 2 for b in [base]]
    def read(self):
        return base
    base = 'class'

base = 30
print(Uses.copied, Uses.doubled, Uses().read(), Uses.base)
squares = {n: (lambda: n) for n in range(3)}
print([f() for f in squares.values()])
gen = (base + n for n in range(3))
base = 40
print(next(gen))
base = 50
print(next(gen))

def outer():
    base = 'local'
    def inner():
        global base
        base = 'changed'
        return base
    return inner(), base

print(outer(), base)
unseen = [unseen for unseen in range(3)]
print(unseen)
with_default = lambda v=base: (v, base)
base = 'last'
print(with_default())
if (walrus := len(base)) > 3:
    def conditional():
        return walrus
walrus = 'rebound'
conditional()
