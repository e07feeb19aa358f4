"""Programs that between them stand still in every kind of statement.

The host's `ext` adds one, `echo` returns its first argument, `fail` raises `ValueError`.
"""

PROGRAMS: dict[str, str] = {}


def _read() -> None:
    for part in TEXT.split('\n=== ')[1:]:
        name, _, source = part.partition('\n')
        assert name not in PROGRAMS, name
        PROGRAMS[name] = source


TEXT = r"""
=== calls
def inner(a):
    b = a + 1
    return (ext(b) + ext(b * 2)) * 2
def outer(n):
    total = 0
    for i in range(n):
        total += inner(i) + inner(i + 10)
    else:
        total += 1000
    return total
res = []
for j in [1, 2]:
    res.append((j, outer(j)))
res
=== operands
n = 2
x = [ext(3), {'a': ext(4), 'b': (n, ext(5))}], f"{ext(6)}-{n:03d}", -ext(7), n < ext(9) <= 20
y = ext(1) if ext(n) > 2 else ext(-n)
z = echo(0) or ext(2) and ext(3)
(x, y, z, not echo(0))
=== if and elif
def f(n):
    if ext(n) > 3:
        return ext(1)
    elif ext(n) > 2:
        a = ext(5)
        a += ext(6)
        return a
    else:
        if n:
            return ext(7)
        return ext(8) + 1
[f(0), f(1), f(2), f(3)]
=== while
out = []
n = 0
while ext(n) < 4 and n < 10:
    n += 1
    if echo(n) == 2:
        continue
    out.append(ext(n))
else:
    out.append(ext('else' and 10))
while True:
    n += 1
    if ext(n) > 8:
        break
    out.append(n)
else:
    out.append('never')
while n > 0:
    n -= ext(3)
out, n
=== for
out = []
for a, b in [(1, 2), (3, 4), (5, 6)]:
    for c in range(a):
        if echo(c) == 2:
            break
        out.append((ext(b), c))
        if ext(c) == 1:
            continue
        out.append(c)
    else:
        out.append(('else', ext(a)))
        continue
    out.append(('broken', ext(a)))
else:
    out.append(ext(100))
for i in [1, 2]:
    for j in [3, 4]:
        for k in [5, 6]:
            out.append(ext(i * j * k))
out, i, j, k
=== an iterator that the guest holds
it = iter([1, 2, 3, 4, 5])
out = []
for x in it:
    out.append((x, ext(next(it, 0)), echo(x)))
out
=== a list that grows
xs = [3]
for x in xs:
    if x:
        xs.append(echo(x - 1))
xs
=== try
def f(n):
    log = []
    try:
        log.append(ext(n))
        if n == 1:
            fail('one', n)
        if n == 2:
            return ext(20), log
        log.append(ext(n + 1))
    except ValueError as e:
        log.append(str(e))
        log.append(ext(3))
        log.append(str(e))
    else:
        log.append(ext(4))
    finally:
        log.append('finally')
        log.append(ext(5))
    log.append(ext(6))
    return log
[f(0), f(1), f(2)]
=== exceptions that get away
def f(n):
    try:
        try:
            fail(n)
        except KeyError:
            echo('never')
        finally:
            echo('first')
            echo('second')
    finally:
        echo('third')
def g():
    try:
        f(1)
    except ValueError as error:
        echo(str(error))
        raise KeyError('k') from error
try:
    g()
except KeyError as e:
    echo(repr(e.__cause__))
    x = echo(repr(e.__context__))
    try:
        echo('again')
        raise
    except LookupError as again:
        echo(again is e)
f(2)
=== an exception goes on after its handler was interrupted
def f():
    try:
        fail(1)
    except ValueError:
        echo('handling')
        raise
f()
=== exception in a handler
def f():
    try:
        fail('a')
    except ValueError as e:
        echo(str(e))
        try:
            fail('b')
        except ValueError as e2:
            echo(repr(e2.__context__))
            [][1]
f()
=== context of an exception
def f():
    try:
        raise KeyError('first')
    except KeyError:
        echo('now')
        raise ValueError('second')
f()
=== finally with jumps
def f(kind):
    out = []
    for i in [1, 2, 3]:
        try:
            if i == 2:
                if kind == 'break':
                    break
                if kind == 'continue':
                    continue
                if kind == 'return':
                    return out, echo('value')
                if kind == 'raise':
                    fail(kind)
            out.append(i)
        finally:
            out.append(echo(('finally', i)))
            if kind == 'override' and i == 3:
                return ext(5)
    else:
        out.append('else')
    return out, echo('end')
try:
    f('raise')
except ValueError as e:
    r = repr(e)
[f('break'), f('continue'), f('return'), f('override'), f('fall'), r]
=== nested finally
def f():
    try:
        try:
            return echo('value')
        finally:
            echo(1)
            echo(2)
    finally:
        echo(3)
        try:
            fail(4)
        except ValueError:
            echo(5)
        finally:
            echo(6)
f()
=== bare return through finally
def f(n):
    while True:
        try:
            if n == 0:
                return
            if n == 1:
                return 5
            if n == 2:
                n = echo(0)
                continue
        finally:
            echo(n)
f(0), f(1), f(2)
=== with
class Manager:
    def __init__(self, n, log):
        self.n = n
        self.log = log
    def __enter__(self):
        self.log.append(('in', self.n))
        return self
    def __exit__(self, kind, value, trace):
        self.log.append(('out', self.n, kind is None, str(value)))
        return self.n == 2
def go(k, log):
    with Manager(k, log) as c, Manager(k + 10, log):
        log.append(ext(c.n))
        if k == 2:
            fail(k)
        if k == 3:
            return ext(33)
        log.append(ext(c.n + 1))
    return k
log = []
r = [go(1, log), go(2, log), go(3, log)]
try:
    with Manager(4, log):
        fail(4)
except ValueError as e:
    log.append(repr(e))
log, r
=== with that calls the host
class Manager:
    def __init__(self, n):
        self.n = n
    def __repr__(self):
        return f'<{self.n}>'
    def __enter__(self):
        self.got = ext(self.n)
        return echo(self)
    def __exit__(self, kind, value, trace):
        echo('out', self.n)
        return ext(0) if self.n == 2 else echo(None)
def go(k):
    for i in [1, 2]:
        with Manager(k) as m, Manager(k + 10):
            echo(m.got)
            if k == 2:
                fail(k)
            if k == 3:
                return echo('three')
            if k == 4:
                break
            if k == 5:
                continue
            if k == 6:
                raise KeyError(6)
    return echo(k)
r = [go(1), go(2), go(3), go(4), go(5)]
try:
    go(6)
except KeyError as e:
    r.append(repr(e))
with Manager(7):
    pass
r
=== match
def f(v):
    match v:
        case [a, b] if ext(a) > 1:
            return ext(b), a
        case {'k': k, **rest}:
            x = ext(k)
            return x, rest
        case int() | str() as s:
            return echo(s), echo(v)
        case _:
            return ext(99)
[f([1, 2]), f([0, 2]), f({'k': 1, 'z': 2}), f(5), f('t'), f(None)]
=== closures
def counter():
    n = 0
    def bump(by):
        nonlocal n
        n += ext(by)
        return n
    def read():
        return n
    bump(1)
    n += 100
    late = lambda: n + ext(n)
    x = late()
    return bump, read, x
bump, read, x = counter()
[x, bump(2), read(), bump(3), read()]
=== a closure made before and one made after
def f():
    a = 1
    def before():
        return a
    a = ext(a)
    def after():
        nonlocal a
        a += 10
        return a
    b = ext(5)
    after()
    return before(), after(), before(), a, b
f()
=== unbound cells and locals
def f():
    def g():
        return late
    try:
        g()
    except NameError as e:
        x = str(e)
    echo(1)
    try:
        print(gone)
    except UnboundLocalError as e:
        y = str(e)
    gone = 1
    late = ext(5)
    del gone
    echo(2)
    try:
        gone
    except UnboundLocalError as e:
        z = str(e)
    return g(), x, y, z
f()
=== recursion
def fact(n):
    return 1 if n < 2 else n * fact(echo(n - 1))
def fib(n):
    if n < 2:
        return echo(n)
    return fib(n - 1) + fib(n - 2)
fact(6), fib(5)
=== arguments of every kind
def f(a, /, b, *c, d, e=5, **g):
    echo(1)
    t = a, b, c, d, e, g
    echo(2)
    a = c = None
    return t, a, b, c, d, e, g
f(1, 2, 3, 4, d=ext(5), h=ext(6)), f(*[1, 2], **{'d': echo(3)})
=== methods and init
class A:
    def __init__(self, n):
        self.n = ext(n)
        self.m = ext(self.n)
    def plus(self, k=1):
        return self.n + ext(k)
    @classmethod
    def make(cls, n):
        return cls(echo(n))
    @staticmethod
    def helper(x):
        return ext(x)
class B(A):
    def __init__(self, n):
        super().__init__(ext(n))
        self.z = ext(100)
    def plus(self, k=2):
        return super().plus(k) * echo(2)
    def __call__(self, x):
        return ext(x) + self.z
a, b = A(1), B.make(2)
[a.plus(), a.plus(5), b.plus(), b.n, b.m, b.z, A.helper(3), b.helper(4), b(7), A.plus(b, 3)]
=== init that rebinds self
class A:
    def __init__(self):
        me = self
        self = echo('other')
        me.x = ext(1)
A().x
=== init that returns something
class A:
    def __init__(self):
        return echo(5)
A()
=== private names
class A:
    __x = 3
    def __secret(self, __v):
        self.__y = ext(__v)
        __w = echo(self.__y)
        return __w + self.__x
    def run(self):
        return self.__secret(4), self.__y
A().run()
=== lambdas
f = lambda x: ext(x)
g = lambda x, y=2: ext(x) + ext(y)
h = lambda: (lambda: ext(f(1)))()
[f(1), g(3), h(), (lambda *a: echo(*a))(9)]
=== comprehensions
def f(n):
    xs = [ext(i) for i in range(n) if echo(i) != 1]
    ys = {ext(i): [echo(j) for j in range(i)] for i in xs}
    zs = {ext(k) for k in ys}
    return xs, ys, sorted(zs), [n for _ in [1]]
f(3), [ext(i) for i in [1, 2]]
=== walrus
def f():
    if (n := ext(1)) > 1:
        xs = [y := ext(n) for _ in [1, 2]]
        return n, y, xs
f()
=== decorators
def deco(f):
    echo('deco')
    def wrapper(*args):
        return ext(f(*args))
    return wrapper
@deco
def f(n):
    return ext(n)
class A:
    @deco
    def m(self, n):
        return ext(n)
f(1), A().m(2)
=== globals
count = 0
def bump():
    global count
    count += ext(0)
    return count
def make():
    global made
    made = ext(41)
bump()
make()
[bump(), count, made]
=== module with fast locals
total = 0
for i in range(3):
    total += ext(i)
    square = i * i
else:
    last = ext(total)
assert ext(0)
try:
    unknown
except NameError as e:
    message = str(e)
    echo(message)
total, square, last, message
=== an error after a rebuilt module
value = ext(1)
for i in range(2):
    other = echo(i)
undefined_name
=== delete and assert
def f():
    d = {'a': 1, 'b': 2}
    del d[echo('a')]
    assert ext(0), echo('never')
    try:
        assert echo(0), echo('why')
    except AssertionError as e:
        echo(str(e))
    return d
f()
=== unpacking
def f():
    a, (b, *c) = echo((1, (2, 3, 4)))
    d = {}
    d[echo('k')], e = ext(1), ext(2)
    d['n'] = 5
    d['n'] += ext(1)
    return a, b, c, d, e
f()
=== annotations
def f():
    x: int = ext(1)
    y: list = [ext(2)]
    return x, y
z: int = ext(3)
f(), z
=== print in order
print('a')
x = ext(1)
print('b', x, ext(2))
=== deep blocks
def f():
    out = []
    for a in [1, 2]:
        while True:
            try:
                for b in [3, 4]:
                    if b == 4:
                        try:
                            raise KeyError(b)
                        except KeyError as e:
                            for c in [5]:
                                out.append(ext(a + b + c))
                                if a == 1:
                                    break
                            else:
                                out.append(echo('else'))
                            continue
                    out.append(echo(b))
            finally:
                out.append(echo('f'))
            break
    return out
f()
=== many arguments wait
def f(*a):
    return a
f(1, ext(1), 2, ext(2), *[3, ext(3)], ext(4))
=== a generator in a loop
def gen(n):
    for i in range(n):
        got = yield ext(i)
        echo(('got', got))
    return echo('end')
out = []
for x in gen(3):
    out.append((x, ext(x)))
out
=== a generator in a function's loop
def gen(n):
    try:
        for i in range(n):
            yield ext(i)
    finally:
        echo('closed')
def f():
    out = []
    for x in gen(5):
        if ext(x) > 9:
            break
        out.append(x)
    else:
        echo('else')
    return out, [y for y in gen(2)], list(gen(2)), sum(gen(2))
f()
=== yield from
def inner(n):
    got = yield ext(n)
    echo(got)
    return (yield ext(n + 1))
def outer():
    a = yield from inner(1)
    b = yield from [ext(5), 6]
    c = yield from inner(10)
    return a, b, c
def f():
    g = outer()
    out = [next(g)]
    try:
        while True:
            out.append(g.send(len(out)))
    except StopIteration as e:
        out.append(e.value)
    return out
f()
=== generator methods
def gen():
    try:
        x = yield ext(1)
        while True:
            try:
                x = yield echo(x)
            except KeyError as e:
                x = echo(repr(e))
    finally:
        echo('finally')
def f():
    g = gen()
    out = [next(g), g.send('a'), g.send('b'), g.throw(KeyError('k')), next(g, 'default')]
    g.close()
    return out, next(g, 'closed')
f()
=== generator expressions
def f():
    n = 2
    g = (ext(x) * n for x in [1, 2, 3] if echo(x) != 2)
    h = (x * 2 for x in [1, 2, 3])
    a = next(h)
    b = [y for y in g]
    return a, b, ext(1), list(h)
f()
=== a generator that is given away
def gen():
    yield ext(1)
    yield ext(2)
def use(g):
    return next(g) + ext(10)
g = gen()
use(g), use(g)
=== guest iterators
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        self.n -= 1
        if echo(self.n) < 0:
            raise StopIteration
        return self.n
out = []
for i in Count(2):
    out.append(ext(i))
else:
    out.append('else')
def f():
    for i in Count(3):
        if i == 1:
            break
        ext(i)
    else:
        echo('never')
    return i, list(Count(2)), [x for x in Count(1)]
out, f()
=== natives that take from a generator
def gen(n):
    for i in range(n):
        yield ext(i)
sorted(gen(3), key=lambda v: -ext(v)), max(gen(2)), any(gen(1)), list(map(ext, [1, 2]))
=== coroutines
async def leaf(n):
    return ext(n)
async def outer(n):
    a = await leaf(n)
    b = await leaf(a)
    for i in [1, 2]:
        b += await leaf(i)
    return a, b
x = await outer(1)
y = [await leaf(i) for i in [1, 2]]
x, y
=== async generators
async def agen(n):
    for i in range(n):
        yield ext(i)
async def f():
    out = []
    async for x in agen(2):
        out.append(ext(x))
    out += [x async for x in agen(2)]
    return out
await f()
=== async with
class Manager:
    async def __aenter__(self):
        return ext(1)
    async def __aexit__(self, kind, value, trace):
        echo(repr(value))
        return True
async def f():
    async with Manager() as m:
        echo(m)
        fail('x')
    async with Manager() as m:
        return ext(m)
await f()
=== awaitables
class Later:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        got = ext(self.n)
        return got
        yield
await Later(3)
=== class bodies
def deco(c):
    c.tag = ext(7)
    return c
@deco
class A:
    x = ext(1)
    y = [ext(i) for i in [1, 2]]
    if echo(x):
        z = x + ext(x)
    def m(self):
        return self.x
    try:
        fail('no')
    except ValueError as e:
        w = str(e) + echo('!')
    for i in [1, 2]:
        v = ext(i)
A.x, A.y, A.z, A.w, A.v, A().m(), A.tag
=== class bodies in functions
def f(n):
    k = n
    class Base:
        def __init_subclass__(cls, **kw):
            cls.given = kw
        def who(self):
            return 'base'
    class B(Base, tag=ext(3)):
        a = ext(k)
        def who(self):
            return super().who() + 'b', k
        b = ext(a)
        def other(self):
            return __class__.__name__, super().who()
        class Inner:
            c = ext(9)
    k += 1
    return B.a, B.b, B.given, B().who(), B().other(), B.Inner.c, B.__qualname__, B.Inner.__qualname__
f(5)
=== metaclasses
class Meta(type):
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, ns)
    def __call__(cls, *args):
        echo(args)
        made = super().__call__(*args)
        return echo(made)
class A(metaclass=Meta):
    x = ext(1)
    def __init__(self, n):
        self.n = n
    def __repr__(self):
        return 'A'
A.x, A(5).n
=== new
class A:
    def __new__(cls, n):
        self = super().__new__(cls)
        self.k = ext(n)
        return self
class B(A):
    def __init__(self, n):
        self.n = ext(n)
class C:
    def __new__(cls, n):
        return echo(n)
A(1).k, B(2).k, B(2).n, C(3)
=== operators
class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return V(ext(self.n + other.n))
    def __eq__(self, other):
        return echo(self.n == other.n)
    def __lt__(self, other):
        return echo(self.n < other.n)
    def __getitem__(self, key):
        return ext(key)
    def __contains__(self, key):
        return echo(key) == self.n
    def __len__(self):
        return ext(self.n)
    def __bool__(self):
        return self.n > 0
    def __repr__(self):
        return f'V({ext(self.n)})'
    def __str__(self):
        return f'v{echo(self.n)}'
    @property
    def double(self):
        return ext(self.n) * 2
    def __getattr__(self, name):
        return echo(name)
a, b = V(1), V(2)
r = [(a + b).n, a == b, a < b, a[5], 1 in a, len(a), repr(a), f'{a}', str(b), a.double, a.other]
if a:
    r.append('true')
r.append([v.n for v in sorted([b, a])])
r
=== attributes that are computed
class A:
    def __getattr__(self, name):
        return lambda *a: ext(len(name) + len(a))
a = A()
a.foo(1, 2)
=== partial
from functools import partial
def f(a, b):
    return ext(a) + b
g = partial(f, 1)
g(2), partial(ext, 4)(), partial(partial(f, 1), 2)()
=== library managers
from contextlib import contextmanager, suppress, nullcontext
@contextmanager
def cm(n):
    echo('enter')
    try:
        yield ext(n)
    except ValueError as e:
        echo(repr(e))
    finally:
        echo('exit')
with cm(1) as x:
    y = x + 1
with cm(2) as z:
    raise ValueError('swallowed')
try:
    with cm(3):
        raise KeyError('goes on')
except KeyError as e:
    w = repr(e), ext(1)
with suppress(ValueError):
    echo(1)
    fail('gone')
with nullcontext(5) as v:
    ext(v)
x, y, z, w, v
=== functions in containers
table = {'a': ext, 'b': lambda n: ext(n) * 2}
fs = [echo, table['b']]
table['a'](1), fs[1](2), fs[0](3), (fs or [])[0](4), [f(1) for f in fs]
=== except star
def f():
    out = []
    try:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* ValueError as e:
        out.append(repr(e))
    except* KeyError as e:
        out.append(repr(e))
    out.append(ext(1))
    return out
f()
=== lambdas side by side
adding = [lambda f: lambda: (echo(0) or f()) - 1, lambda f: lambda: (echo(0) or f()) * 10]
late = [lambda i=i: ext(i) for i in [1, 2]] + [lambda: ext(i) for i in [3, 4]]
[g() for g in late], [a(lambda: ext(n))() for n, a in enumerate(adding)]
=== lambdas that give constants
picks = (lambda: 1, lambda: 0, lambda: 'x', lambda: ext(5))
[(ext(n), p()) for n, p in enumerate(picks)]
=== comprehensions inside each other
pipeline = (ext(v) for v in (w for w in echo([1, 2, 3]) if ext(w) > 2))
[[echo((i, j)) for j in [ext(i), ext(2)]] for i in [1, 2]], [v for v in pipeline]
=== instances in the body of a class
class Field:
    def __init__(self, value):
        self.value = ext(value)
class A:
    x = Field(1)
    y = Field(ext(2))
A.x.value, A.y.value
=== super that was asked for before
class A:
    @classmethod
    def create(cls, n):
        return cls.__name__, ext(n)
    def method(self, n):
        return ext(n)
class B(A):
    @classmethod
    def create(cls, n):
        return super().create(ext(n))
    def method(self, n):
        above = super()
        return above.method(n) + (echo('more') and super()).method(ext(n))
class Meta(type):
    def make(cls, n):
        return cls.__name__, ext(n)
class Child(Meta):
    def make(cls, n):
        return super().make(n)
class C(A, metaclass=Child):
    pass
B.create(1), B().method(2), C.make(3)
=== super where no argument is
def f():
    ext(1)
    return super()
def g(*args):
    ext(args)
    return super()
errors = []
for call in (f, g, lambda: (ext(2), super())):
    try:
        call()
    except RuntimeError as error:
        errors.append(str(error))
errors
=== type parameters of a later version
def identity(x):
    return ext(x)
identity(1)
"""

_read()
