# goal: an item before a tuple's first or after its last, by the getter of named tuples
# stopped by: runtime
import collections
LEAKED = []
Pair = collections.namedtuple('Pair', 'a b')
Getter = type(vars(Pair)['a'])
for index in [-1, -5, 2, 10**6, -(10**6), 2**63 - 1, -(2**63)]:
    try:
        LEAKED.append(Getter(index, '').__get__((1, 2), Pair))
    except Exception as error:
        leak(error)
LEAKED
