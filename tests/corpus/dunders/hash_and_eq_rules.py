# Defining __eq__ takes the hash away; numbers of equal value hash alike.
class OnlyEq:
    def __eq__(self, other):
        return isinstance(other, OnlyEq)

class Restored(OnlyEq):
    __hash__ = object.__hash__

class Custom:
    def __hash__(self):
        return 'not an int'

class Big:
    def __hash__(self):
        return 2 ** 80

print(hash(1) == hash(1.0) == hash(True), {1: 'a', 1.0: 'b', True: 'c'})
print(hash(Big()) == hash(2 ** 80), isinstance(hash(Restored()), int))
print(hash((1, 2)) == hash((1, 2)), hash('a') == hash('a'), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
for make in (lambda: hash(OnlyEq()), lambda: hash(Custom()), lambda: hash([]), lambda: hash((1, [])), lambda: {{}: 1}, lambda: {1, {2}}):
    try:
        make()
    except TypeError as error:
        print(error)

class Sneaky:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, o):
        return self.n == o.n

s = {Sneaky(1), Sneaky(2), Sneaky(1)}
d = {Sneaky(1): 'one'}
len(s), Sneaky(1) in d, Sneaky(3) in d
