# Rich comparison, chains and their truth values.
class N:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        print(f'{self.v}<{o.v}', end=' ')
        return self.v < o.v
    def __le__(self, o):
        return 'le'
    def __eq__(self, o):
        return isinstance(o, N) and self.v == o.v

one, two = N(1), N(2)
print(one < two, two > one, one <= two, two >= one, one == N(1), one != two)
print(one < two < N(3))
print(two < one < N(3))
print(min([two, one]).v, sorted([N(3), one, two])[0].v)
try:
    one < 5
except AttributeError as error:
    print(error)

class M:
    def __lt__(self, o):
        return [] if o else [1]

print(M() < 1, not (M() < 0), 5 > M())
for pair in ((1, 'a'), ([], {}), (None, 0), (M(), M)):
    try:
        print(pair[0] <= pair[1])
    except TypeError as error:
        print(error)
(1, [2, 3]) < (1, [2, 4])
