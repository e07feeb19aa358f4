# Class instances as decorators, wraps, optional arguments.
import functools

class Calls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
        self.count = 0
    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.f(*args, **kwargs)
    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)

@Calls
def greet(name, *, loud=False):
    """Say hello."""
    return f'hello {name}'.upper() if loud else f'hello {name}'

print(greet('ann'), greet('bob', loud=True), greet.count, greet.__name__, greet.__doc__)

class Service:
    def __init__(self, k):
        self.k = k
    @Calls
    def times(self, x):
        return self.k * x

s = Service(3)
print(s.times(4), Service(5).times(1), Service.times.count)

def optional(f=None, *, prefix='>'):
    if f is None:
        return functools.partial(optional, prefix=prefix)
    @functools.wraps(f)
    def wrapper(*args):
        return f'{prefix} {f(*args)}'
    return wrapper

@optional
def plain():
    return 'plain'

@optional(prefix='**')
def fancy():
    return 'fancy'

print(plain(), fancy(), fancy.__name__)

def once(f):
    result = []
    def wrapper():
        if not result:
            result.append(f())
        return result[0]
    return wrapper

@once
def setup():
    print('setting up')
    return object

setup() is setup()
