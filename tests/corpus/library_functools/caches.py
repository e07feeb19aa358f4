# lru_cache, cache, cached_property.
from functools import lru_cache, cache, cached_property

calls = []

@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x * 10 + y

print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info(), f(1, 0), f(x=1), len(calls))
f.cache_clear()
print(f.cache_info(), f.cache_info().maxsize, f.__name__)

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.cache_info())

@lru_cache(typed=True)
def kind(x):
    return type(x).__name__

print(kind(1), kind(1.0), kind(True), kind.cache_info().misses)

@lru_cache
def fails(x):
    calls.append('fails')
    raise ValueError(x)

for _ in range(2):
    try:
        fails(1)
    except ValueError:
        pass
print(calls.count('fails'))

class Data:
    def __init__(self, n):
        self.n = n
        self.computed = 0
    @cached_property
    def total(self):
        """Sum up."""
        self.computed += 1
        return sum(range(self.n))
    @cache
    def method(self, k):
        self.computed += 1
        return k

d = Data(10)
print(d.total, d.total, d.computed, 'total' in vars(d), d.method(1), d.method(1), d.computed)
del d.total
d.n = 4
print(d.total, d.computed)
d.total = 'set'
print(d.total)
try:
    f([1])
except TypeError as error:
    print(error)

class Slotted:
    __slots__ = ('x',)
    @cached_property
    def y(self):
        return 1

Slotted().y
