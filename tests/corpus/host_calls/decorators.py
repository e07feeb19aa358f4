# Host calls while decorating and inside wrappers.
import functools

def tagged(label):
    log(f'decorating with {label}')
    def deco(f):
        name = ext(f.__name__)
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            log(f'call {name}')
            result = f(*args, **kwargs)
            return ext(result)
        return wrapper
    return deco

@tagged(ext('one'))
@tagged(lookup('regions')[0])
def add(a, b=ext(9)):
    return a + ext(b)

print(add(1), add(1, 2), add.__name__)

def cached(f):
    seen = {}
    def wrapper(x):
        if echo(x) not in seen:
            seen[x] = f(x)
        return seen[x]
    return wrapper

@cached
def slow(x):
    log(f'computing {x}')
    return ext(x)

print(slow(1), slow(1), slow(2))

def register(cls):
    cls.tag = ext(cls.__name__)
    return cls

@register
class Thing:
    @tagged('method')
    def go(self, x):
        return x * 2
    @property
    @tagged('prop')
    def size(self):
        return 10

t = Thing()
print(Thing.tag, t.go(4), t.size)

@functools.lru_cache(maxsize=None)
def fib(n):
    return ext(n) - 1 if n < 2 else fib(n - 1) + fib(n - 2)

fib(10), fib.cache_info().hits
