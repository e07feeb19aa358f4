# A seeded generator gives the same numbers everywhere.
import random

random.seed(12345)
print([random.randint(1, 6) for _ in range(8)], random.random(), random.uniform(1, 2), random.randrange(0, 100, 5), random.choice('abc'), random.getrandbits(10))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(items, 3), random.choices('ab', weights=[1, 9], k=5), random.choices([1, 2], k=2), random.sample('abcdef', counts=None, k=2))
print(round(random.gauss(0, 1), 6), round(random.normalvariate(5, 2), 6), round(random.expovariate(1.5), 6), round(random.betavariate(1, 2), 6), round(random.triangular(0, 1, 0.5), 6))
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)])
r1, r2 = random.Random(7), random.Random(7)
print([r1.random() for _ in range(2)] == [r2.random() for _ in range(2)], r1.randint(0, 99), r2.choice([1, 2, 3]))
random.seed('text')
x = random.random()
random.seed('text')
print(x == random.random(), random.Random(2.5).randint(0, 1000), random.Random(b'bytes').randint(0, 1000))

class Loaded(random.Random):
    def random(self):
        return 0.999

print(Loaded().random(), Loaded(1).uniform(0, 10))
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.choices([1], weights=[0]), lambda: random.shuffle('abc'), lambda: random.randint(1.5, 2), lambda: random.choices([1, 2], weights=[1])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
random.seed(1)
random.randint(1, 10 ** 9)
