# Exceptions out of default arguments, class bodies, decorators, iterators, comparisons.
def boom(text='boom'):
    raise ValueError(text if isinstance(text, str) else text.__name__)

def attempt(label, f):
    try:
        f()
        print(label, 'fine')
    except ValueError as error:
        print(label, error)

def default():
    def f(x=boom('default')):
        pass

def class_body():
    class C:
        x = boom('class body')

def decorator():
    @boom
    def f():
        pass

def base():
    class C(boom('base')):
        pass

class Iter:
    def __iter__(self):
        return self
    def __next__(self):
        boom('next')

class Cmp:
    def __lt__(self, other):
        boom('lt')
    def __hash__(self):
        boom('hash')
    def __bool__(self):
        boom('bool')
    def __repr__(self):
        boom('repr')
    def __format__(self, spec):
        boom('format')
    def __enter__(self):
        boom('enter')
    def __exit__(self, *args):
        print('exit is not called')

def with_it():
    with Cmp():
        pass

for label, f in dict(
    default=default, class_body=class_body, base=base, iteration=lambda: list(Iter()), sort=lambda: sorted([Cmp(), Cmp()]),
    hash=lambda: {Cmp()}, bool=lambda: not Cmp(), repr=lambda: repr([Cmp()]), fmt=lambda: f'{Cmp()}', with_it=with_it,
    assertion=lambda: [x for x in [1] if boom('filter')],
).items():
    attempt(label, f)
decorator()
