"""Programs that between them hold every form of the language, many with calls inside of each other.

`f` and `g` record a call and return their first argument, `fail` raises it (or ValueError).
A snippet that begins with `# 3.12` needs that version.
"""

# ruff: noqa: E501

SNIPPETS: dict[str, str] = {}


def _read() -> None:
    for part in TEXT.split('\n=== ')[1:]:
        name, _, source = part.partition('\n')
        assert name not in SNIPPETS, name
        SNIPPETS[name] = source


TEXT = r'''
=== arithmetic
x = f(1) + f(2) * -f(3) - (f(4) ** f(2))
y = (f(1), [f(2), 3, f(4)], {f(5), f(6)}, {f('a'): f(1), 'b': f(2)})
z = not f(0), ~f(1), +f(2)
=== names are read before
a = 1
def change(n):
    global a
    a = n
    return n
x = a + change(5) + a + change(a * 2) + a
y = [a, change(7), a]
=== locals are read before
def run():
    b = 1
    def change(n):
        nonlocal b
        b = n
        return n
    c = 10
    x = (b, c, change(5), b, c)
    d = c + (c := f(3)) + c
    return x, d, b + change(2)
x = run()
=== unbound local before a call
def run():
    x = q + f(1)
    q = 1
run()
=== deleted local before a call
def run(q):
    del q
    return [q, f(1)]
run(1)
=== parameter rebound later
def run(q):
    r = q + f(q)
    q = r
    return q * f(2)
x = run(3)
=== bound method before arguments
class A:
    def __getattr__(self, name):
        f('getattr', name)
        return lambda *a, **k: f(name, *a, **k)
a = A()
x = a.one(f(1), a.two(f(2)), k=a.three(f(3)), **{'z': f(4)})
=== missing method before arguments
'abc'.nothing(f(1))
=== multi-line method
x = ('abc'
     .upper()
     .replace('A',
              f('b'))
     .index('z',
            f(0)))
=== multi-line method that suspends
class A:
    def m(self, *a):
        fail(KeyError(*a))
x = (A()
     .m(f(1),
        2))
=== multi-line method with star
class A:
    def m(self, *a, **k):
        fail(KeyError(*a))
x = (A()
     .m(*[f(1)],
        **f({'a': 2})))
=== star arguments
def h(*a, **k): return f(a, **k)
x = h(*f([1, 2]), f(3), *f([4]), a=f(5), **f({'b': f(6)}), c=f(7))
y = h(*f([1]))
z = h(*f([1]), **f({'x': 1}))
w = h(1, *f((1, 2)), **f({}))
=== star argument consumed by the call
def gen():
    f('start')
    yield 1
    f('end')
def h(*a, **k): return a, k
x = h(*gen(), k=f(2))
y = h(0, *gen(), k=f(2))
=== star of no iterable
f(1, *f(2), f(3))
=== single star of no iterable
f(*f(2), k=f(3))
=== double star of no mapping
def h(*a, **k): pass
h(f(1), **f(2), k=f(3))
=== double star of no mapping last
def h(*a, **k): pass
h(f(1), **f(2))
=== double star is copied at once
def h(**k): return k
d = {'a': 1}
def grow(): d['b'] = 2; return f(3)
x = h(**d, c=grow())
=== duplicate keyword
def h(**k): return k
h(a=f(1), **{'a': f(2)})
=== and or
x = f(0) and f(1) or f(2) and f([]) or f(3)
y = f(1) and (f(0) or f('') or f(5)) and f(6)
z = 0 or f(0) or 1 and f(2)
=== truth is tested once
class T:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self):
        f('bool', self.n)
        return self.v
def t(n, v): return T(n, v)
r = []
for a in (True, False):
    for b in (True, False):
        if t('a', a) and t('b', b): r.append(1)
        if t('a', a) or t('b', b): r.append(2)
        if not (t('a', a) and not t('b', b)): r.append(3)
        if t('c', a) if t('b', b) else t('d', b): r.append(4)
        while t('w', a) and t('x', b): break
        x = (t('a', a) and t('b', b)).n
        y = (t('a', a) or t('b', b)).n
        assert t('m', True) or t('n', a)
        q = 1 if t('a', a) or t('b', b) else 2
        u = [i for i in (1,) if t('a', a) or t('b', b) and t('c', a)]
=== chained comparison
x = f(1) < f(2) <= f(2) < f(1) < f(9)
y = 1 < f(2) < 3 < f(4)
z = f(1) < f(2) < 3
w = f(3) > f(2) > f(1) is not None
if f(1) < f(2) < f(3): u = 1
if f(1) > f(2) > f(3): u = 2
while not f(1) < f(2) < f(2): break
v = [n for n in range(5) if 1 < f(n) < 4]
=== comparison results are tested once
class R:
    def __init__(self, v): self.v = v
    def __bool__(self): f('bool'); return self.v
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return R(self.v)
def c(v): return C(v)
if c(True) < c(False) < c(True): x = 1
if c(True) < c(True) < c(True): y = 1
z = (c(True) < c(False) < f(c(True))).v
w = (c(False) < c(False) < f(c(True))).v
=== conditional
x = f(1) if f(0) else f(2) if f(1) else f(3)
y = [f(1) if f(0) else 2, 3 if f(1) else f(4)]
z = (1 if f(1) else 2) + f(3)
w = (f if 1 else g)(f(3))
=== while test
n = 0
while f(n) < 3:
    n += f(1)
    if n == 2: continue
    f('body', n)
else:
    f('else')
while f(n) > 0 and n > 1:
    n -= 1
    if f(n) == 1: break
else:
    f('never')
while f(0): pass
else: f('else only')
=== augmented names
a = 1
def change(n):
    global a
    a = n
    return n
a += change(10)
a *= f(2) + change(3)
def run(b, c=[]):
    b += f(1)
    b -= f(2) * f(b)
    c += f([b])
    def h(): return b
    b += h()
    return b, c
x = run(5), run(6)
=== augmented targets
class O:
    def __init__(self): f('O'); self.v = 1
o = O()
def ob(): f('ob'); return o
class D(dict):
    def __getitem__(self, k): f('get', k); return dict.__getitem__(self, k)
    def __setitem__(self, k, v): f('set', k, v); dict.__setitem__(self, k, v)
d = D({'a': 1, (1, 2): 5})
def dd(): f('dd'); return d
ob().v += f(2)
dd()[f('a')] += f(3)
dd()[f(1), f(2)] *= f(4)
l = [1, 2, 3, 4]
f(l)[f(1):f(3)] += f([9])
l[f(0):] += [7]
l[::f(2)] += f([])
=== augmented slice mismatch
l = [1, 2, 3, 4]
l[::f(2)] += f([1])
=== augmented errors
class O: pass
o = O()
try: o.v += f(1)
except AttributeError as e: x = str(e)
try: {}[f(1)] += f(2)
except KeyError as e: y = str(e)
try: undefined += f(1)
except NameError as e: z = str(e)
[][f(1)] += f(2)
=== targets
l = [0] * 5
d = {}
class O: pass
o = O()
l[f(1)] = f(2)
f(o).a = f(3)
f(d)[f('k')] = f(l)[f(0)] = q = f(4)
f(o).b, l[f(2)], *l[f(3):] = f((1, 2, 3, 4, 5))
[f(o).c, (f(o).e, x)] = f(1), f([2, 3])
(a, b), c = f((f((1, 2)), 3))
*m, n = f([1, 2, 3])
y = o.a, o.b, o.c, o.e
=== unpack errors
a, b = f((1, 2, 3))
=== nested unpack error in targets
d = {}
(f(d)['x'], (f(d)['y'], d['z'])) = f((1, 2))
=== del
d = {1: 2, 3: 4, 5: 6}
l = [1, 2, 3, 4]
class O: pass
o = O(); o.a = 1; x = y = 1
del f(d)[f(1)], x, (f(o).a, [d[f(3)], y]), l[f(1):f(2)]
=== del error
d = {}
del d[f(1)]
=== walrus
if (x := f(1)) and (y := f(0)) or (z := f(3)): w = (x, y, z)
print((u := f(5)), u + f(1), (u := u + f(2)), u)
def run():
    while (n := f(3)) > 2 and (m := f(n)):
        break
    return n, m, [(k := f(i)) for i in range(3)], k
x = run()
=== f-strings
class F:
    def __format__(self, spec): return f'F{f(spec)}'
    def __repr__(self): return str(f('repr'))
v = F()
x = f'{f(1)} {v} {f(2):>{f(5)}} {v!r:{f(10)}}{f("s")!r}|{v:{f(3)}{f(4)}} {f(3)=}'
y = f'{v}{v!r}{f(1):{f("0")}{f("5")}d}' + f'{f(1) + f(2)}'
=== f-string error
f'{f(1)} {f(2):{f("zz")}} {f(3)}'
=== f-string multi-line
x = f"""
{f(1)} and
  {fail(f(2))}
"""
=== subscripts and slices
l = list(range(10))
x = l[f(1):f(5):f(2)], l[f(1)], l[:f(3)], l[f(7):], {(1, 2): 3}[f(1), f(2)]
class S:
    def __getitem__(self, k): return f(k)
y = S()[f(1):f(2), f(3), ::f(4)] , S()[1:2, f(3)] + (f(1),)
=== attributes
class O: pass
o = O(); o.o = o; o.v = 5
x = f(o).o.o.v + f(f(o).o).v
f(o).missing.more(f(1))
=== list comprehension
x = [f(a) for a in f([1, 2, 3]) if f(a) > 1]
y = [(f(a), b) for a in range(3) for b in f(range(a)) if f(b) or a]
z = [[f(a * b) for a in range(2)] for b in f((1, 2))]
w = [a for a in f([1, 2])] + [f(1)]
=== comprehension error
def run(xs):
    return [f(1) for x in xs
            if fail(x)]
run([1])
=== comprehension error inside
def run(xs):
    return {f(x): [
        1 // f(y) for y in f(xs)] for x in xs}
run([0, 1])
=== comprehension over nothing
def run(xs):
    return [f(x) for x in xs]
run(5)
=== comprehension unhashable
x = {f([1]) for x in (1, 2)}
=== dict comprehension unhashable
x = {f([1]): f(2) for x in (1, 2)}
=== set and dict comprehensions
x = sorted({f(a) % 2 for a in range(4)})
y = {f(a): f(b) for a, b in f({1: 2, 3: 4}).items() if f(a)}
z = {k: f(v) for k, v in zip('ab', (1, 2))}
=== comprehension walrus
def run(xs):
    total = 0
    r = [total := total + f(x) for x in xs]
    s = [last := f(x) for x in xs if (seen := f(x)) > 1]
    def inner():
        nonlocal total
        return [total := f(x) + total for x in xs], [[deep := f(y) for y in xs] for x in xs], deep
    return r, s, last, seen, inner(), total
x = run([1, 2])
y = [m := f(n) for n in (1, 2)], m
def glob():
    global gg
    return [gg := f(1) for _ in (1, 2)], gg
z = glob(), gg
=== comprehension walrus unbound
def run(xs):
    [last := f(x) for x in xs]
    return last
run([])
=== comprehension closures
def run():
    n = 10
    fs = [lambda: (x, n, f(x)) for x in range(3)]
    gs = [lambda y=f(x): y + x for x in range(3)]
    n = 20
    return [h() for h in fs], [h() for h in gs], [f(h()) for h in gs]
x = run()
=== comprehension in a class
n = 5
class A:
    n = 3
    xs = [f(i) for i in range(n)]
    ys = {f(i): i for i in f([1, 2]) if i}
    zs = list(f(i) for i in f([1]))
    __secret = f(4)
    ws = [f(n) for _ in (1, 2)]
    def m(self): return [self.__secret + f(i) for i in self.xs]
x = A.xs, A.ys, A.zs, A.ws, A().m(), sorted(k for k in vars(A) if k[0] != '_' or 'secret' in k)
=== comprehension in a class error
class A:
    k = 1
    xs = [f(k) for i in (1, 2)]
=== comprehension with super
class A:
    def v(self, n): return f(n)
class B(A):
    def v(self, n): return [A.v(self, f(i)) for i in range(n)]
    def w(this, n):
        def h(): return [super(B, this).v(i) for i in range(n)]
        return h()
x = B().v(2), B().w(2)
=== generator expressions
x = list(f(a) for a in f([1, 2, 3]) if f(a) > 1)
y = sum(f(a) * f(b) for a in (1, 2) for b in f([3, 4]))
z = f(f(a) for a in 'ab')
w = list(z), next(z, f('done'))
v = [*(f(i) for i in (1, 2)), f(3)]
u = dict((f(k), f(1)) for k in 'xy')
=== generator expression is lazy
def src():
    f('src')
    yield 1
    f('more')
    yield 2
h = (f(x) for x in src())
f('made')
x = next(h)
h.close()
=== generator expression over nothing
h = (f(x) for x in f(5))
=== generator expression throw
h = (f(x) for x in (1, 2))
next(h)
h.throw(KeyError('in'))
=== generator expression nested throw
h = (f(x) for x in (1, 2) for y in (3, 4))
next(h), next(h)
h.throw(KeyError('in'))
=== iterator taken once
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): f('iter', self.n); return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
for x in It(3): f(x)
y = [f(x) for x in It(2)], list(f(x) for x in It(2)), [x for x in It(2)]
=== iterator error
class It:
    def __iter__(self): return self
    def __next__(self): fail('next')
for x in It():
    f(x)
=== generators
def gen(n):
    for i in range(n):
        got = yield f(i)
        if f(got): yield f('got'), got, f(1)
        x = [(yield f(2)), (yield f(3))]
        f(x)
    return f('end')
h = gen(2)
r = [next(h), h.send(5), h.send(6), h.send(7), h.send(8)]
def outer():
    a = f((yield from gen(1))) + (yield 'last')
    return (yield from f([1, 2]))
s = list(outer.__call__()) if False else []
for v in gen(1): s.append(v)
def two():
    t = yield from (gen(1),)
    return t
try: list(two())
except Exception as e: u = type(e).__name__
=== generator delegation
def inner():
    try:
        x = yield 1
        f('x', x)
        y = f((yield 2)) + f((yield 3))
        return f(y)
    finally:
        f('inner closed')
def outer():
    z = f(1) + (yield from inner()) + f(2)
    yield z
h = outer()
r = [next(h), h.send('a'), h.send(1), h.send(2)]
h2 = outer(); next(h2); h2.close()
h3 = outer(); next(h3)
try: h3.throw(KeyError('k'))
except KeyError as e: k = str(e)
=== generator left in the middle
def gen():
    try:
        for i in range(5): yield i
    finally:
        f('closed')
def run():
    for x in gen():
        f(x)
        if x == 1: break
    f('after')
    try:
        for x in gen():
            f(x)
            raise KeyError(x)
    except KeyError:
        f('handler')
    for x in gen():
        for y in gen():
            f(x, y)
            return f('value')
x = run()
for x in gen():
    if f(x): break
else: f('no')
f('done')
=== loops
for i in f(range(3)):
    if f(i) == 1: continue
    for j in f('ab'):
        if f(j) == 'b': break
    else: f('inner else')
else:
    f('else')
for k in range(3):
    if f(k): break
else: f('not here')
l = [0, 0]
for l[f(0)] in f([5, 6]): f(l)
for (a, *b), l[f(1)] in f([((1, 2, 3), 4)]): f(a, b)
for i in (1, *f((2, 3))): f(i)
=== loop over nothing
def run():
    for i in f(5):
        f(i)
run()
=== deep loops
def run():
    for a in (1,):
        for b in (1,):
            for c in (1,):
                for d in (1,):
                    for e in (1,):
                        for h in (1,):
                            for i in (1,):
                                for j in (1,):
                                    for k in (1,):
                                        for l in (1, 2):
                                            for m in (1, 2):
                                                f(a, l, m)
run()
=== with
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = f(n), swallow
    def __enter__(self): f('enter', self.n); return self
    def __exit__(self, kind, *rest): f('exit', self.n, kind and kind.__name__); return self.swallow
def run(v):
    with M(1) as a, M(f(2)) as b, M(3):
        f(a.n + b.n)
        if v == 1: return f('returned')
        if v == 2: fail(KeyError('k'))
    f('after')
x = run(0), run(1)
with M(1, True) as q: fail(KeyError('k'))
l = [0]
with M(f(4)) as l[f(0)]: f(l[0].n)
with M(5) as (f(l)[0]): pass
for i in range(2):
    with M(i):
        if f(i) == 0: continue
        break
run(2)
=== with error at entering
def run():
    with f(1) as a, \
         f(2) as b:
        f(3)
run()
=== with error in second
class M:
    def __enter__(self): return f(self)
    def __exit__(self, *a): f(a[0] is None)
def run():
    with M() as a, fail(1) as b:
        f(3)
run()
=== with error in exit
class M:
    def __enter__(self): return f('enter')
    def __exit__(self, *a): fail(KeyError('exit'))
def run():
    with M() as a, \
         M() as b:
        f(3)
run()
=== try
def run(v):
    r = []
    try:
        r.append(f('body'))
        if v == 1: fail(KeyError('k'))
        if v == 2: fail(ValueError('v'))
        if v == 3: return f('early')
        if v == 4: raise f(TypeError)(f('t'))
    except KeyError as e:
        r.append((f(str(e)), str(e)))
        if f(v) != 1: raise
    except (ValueError, f(OSError)) as e:
        r.append(f(str(e)))
    except:
        r.append(f('any'))
        r.append(f('any again'))
    else:
        r.append(f('else'))
    finally:
        r.append(f('finally'))
        f(r)
    return r
x = [run(v) for v in range(5)]
=== handler types that suspend
def run(err):
    try:
        fail(err)
    except f(KeyError): return f('key')
    except ValueError as e: return f('value', str(e))
    except f((TypeError, IndexError)) as e:
        f(str(e))
        try: e = f(2)
        finally: f('inner')
    except OSError: f('os')
    else: f('else')
    finally: f('finally')
    return 'end'
x = [run(e) for e in (KeyError(1), ValueError(2), TypeError(3), IndexError(4), OSError(5))]
run(ZeroDivisionError(6))
=== handler type is no class
try:
    fail(1)
except f(5):
    f(2)
=== handler type raises
try:
    fail(1)
except fail(KeyError('type')):
    f(2)
=== handler rebinds its name
try: fail(1)
except ValueError as e:
    e = f(2)
    f(e)
try: e
except NameError as n: x = str(n)
try: fail(1)
except ValueError as e:
    f(e)
    del e
    f(3)
=== raise in handler
try:
    fail(1)
except ValueError:
    f(0)
    fail(KeyError(2))
=== raise from
try: fail(1)
except ValueError as e:
    raise f(KeyError('a')) from f(e)
=== raise from none
try: fail(1)
except ValueError as e:
    raise f(KeyError)(f('a')) from f(None)
=== bare raise in handler
def run():
    try: fail(1)
    except ValueError:
        f('noted')
        raise
run()
=== except in loops
def run():
    for i in range(4):
        try:
            if f(i) == 1: continue
            if i == 2: fail(i)
            if i == 3: break
        except ValueError as e:
            f(str(e))
            continue
        finally:
            f('finally', i)
    return i
x = run()
=== finally overrides
def a():
    try: return f(1)
    finally: return f(2)
def b():
    for i in range(3):
        try: return f(i)
        finally:
            if f(i) < 2: continue
            break
    return f('end')
def c():
    try: fail(1)
    finally: return f(3)
def d(x):
    try:
        try: return x
        finally: x = f(x + 1)
    finally: f('outer', x)
x = a(), b(), c(), d(1)
=== finally raises
def a():
    try:
        return f(1)
    finally:
        fail(2)
a()
=== except star
def run(err):
    try:
        if err is not None: fail(err)
    except* ValueError as e:
        f('value', [str(x) for x in e.exceptions])
        f('again')
    except* (KeyError, TypeError) as e:
        f('key', len(e.exceptions))
    else: f('else')
    finally: f('finally')
run(None)
run(ExceptionGroup('g', [ValueError(1), KeyError(2)]))
run(ValueError(3))
run(ExceptionGroup('g', [ValueError(1), OSError(2)]))
=== assert
assert f(1), f('unused')
assert f(1) and f(2)
try: assert f(0), f('message')
except AssertionError as e: x = str(e)
try: assert 0, f('message')
except AssertionError as e: y = str(e)
assert not f(1) or f(0), \
    f('last')
=== return
def a(): return f(1)
def b(): return f(1) + f(2)
def c(): return
def d(): return f(1), *f([2])
def e(n): return n if f(n) else d()
x = a(), b(), c(), d(), e(0), e(1)
=== lambdas
a = lambda: f(1)
b = lambda x, y=f(2), *z, k=f(3), **q: f(x) + f(y) + k
c = lambda: [f(i) for i in range(2)]
d = lambda: (lambda: f(1) + f(2))() + f(3)
x = a(), b(1), b(1, 2, k=5), c(), d(), (lambda v: v * f(2))(f(4))
y = [(lambda: f(i) + f(1))() for i in range(2)]
z = sorted([3, 1, 2], key=lambda v: -f(v) + f(0))
n = a.__name__, b.__name__, b.__qualname__
def run(): return lambda: f(1) + f(2)
m = run().__qualname__
=== lambda error
h = lambda x: f(x) + \
    fail(x)
def run(): return f(h(1))
run()
=== lambda defaults in order
n = 1
def grow():
    global n
    n += 1
    return n
def call(h): return h()
def plain(a, h): return a, h()
x = plain(grow(), lambda v=n: f(v) + f(1))
while call(lambda v=n: f(v) + f(1)) < 5: grow()
y = [call(lambda v=n: f(v) + f(1)) for _ in (1, 2)]
match n:
    case 1 if call(lambda: f(f(1))): f(1)
    case _ if call(lambda v=n: f(f(v))): f(2)
try: fail(1)
except call(lambda: f(f(ValueError))): f(3)
try: fail(ExceptionGroup('g', [ValueError()]))
except* call(lambda: f(f(ValueError))): f(4)
=== lambda in class
class A:
    h = lambda self: f(1) + f(2)
    k = [lambda: f(1) + f(2)][0]
x = A().h(), A.h.__qualname__, sorted(k for k in vars(A) if k[0] != '_')
=== generator lambda
h = (lambda: (yield f(1)) + f((yield 2)))()
x = [next(h), h.send(3)]
try: h.send(4)
except StopIteration as e: y = e.value
=== decorators
def deco(*a):
    f('deco', *a)
    def apply(h):
        f('apply', h.__name__, *a)
        return h
    return apply
@deco(1)
@deco(f(2))
def a(x=f('default')): return f(x)
@deco(3)
class B:
    @deco(4)
    def m(self): return f(5)
    @property
    def p(self): return f(6)
    @p.setter
    def p(self, v): f('set', v)
    @staticmethod
    def s(): return f(7)
b = B(); b.p = f(8)
x = a(), b.m(), b.p, b.s()
=== decorated name is bound last
def peek(h):
    try: f(sorted(n for n in ('late', 'Late') if n in globals()))
    except NameError: f('unbound')
    return h
@peek
def late(): pass
@peek
class Late: pass
late = 5
def other(h): return f(late)
@other
def late(): pass
@fail
@peek
def never(): pass
=== decorator error
def bad(h):
    return 1 / 0
@f
@bad
def h():
    pass
=== decorator sharing its place
def deco(n):
    if n == 2: fail('making')
    def apply(h): fail('applying')
    return apply
def run(n):
    @deco(n)
    def h(): pass
try: run(1)
except ValueError as e: f(getattr(getattr(e.__traceback__, 'tb_next'), 'tb_lineno'))
run(2)
=== defaults and annotations
def h(a: f('A'), b: f('B') = f(1), /, c: f('C') = f(2), *d: f('D'), e: f('E') = f(3), k: f('K'), **g_: f('G')) -> f('R'):
    return f(a), b, c, e
x = h(1, k=f(2)), h.__annotations__, h.__defaults__, h.__kwdefaults__
y: f('ann') = f(1)
z: f('only')
class A:
    v: f('V') = f(2)
    w: f('W')
n = A.__annotations__, __annotations__
def local():
    q: f('not evaluated') = f(5)
    r: f('never')
    return q
m = local()
d = {}
d[f('k')]: f('complex') = f(3)
f(A).attr: f('attr') = f(4)
f(A).none: f('none')
d[f('e')]: f('none')
=== future annotations
from __future__ import annotations
def h(a: f(1)) -> f(2): return f(a)
x: f(3) = f(4)
d = {}
d[f(1)]: f(5) = f(6)
y = h(1), h.__annotations__, __annotations__
=== classes
class Meta(type):
    def __new__(m, name, bases, ns, **k): f('new', name, sorted(k)); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): f('init')
class Base:
    def __init_subclass__(cls, **k): f('sub', cls.__name__)
class A(f(Base), metaclass=f(Meta), option=f(1)):
    """doc"""
    x = f(1) + f(2)
    y, z = f((x, 4))
    for i in f([1, 2]):
        if f(i): x += f(i)
    if f(1) and f(2): w = f(3)
    def m(self): return self.x + f(1)
    class Inner:
        """inner doc"""
        v = f(1) * f(2)
        def n(self): return __class__.__name__, f(1)
    with_ = [f(i) for i in range(2)]
    lam = lambda self: (f(1), f(2))
r = A().m(), A.__doc__, A.Inner.__doc__, sorted(k for k in vars(A) if k[:2] != '__'), A.Inner().n(), A().lam()
def make(n):
    class L:
        """local"""
        v = f(n) + f(1)
        class K: u = f(n) + f(v if False else 2)
        items = [f(n) for _ in range(2)]
        for j in f([1]): f(j)
    return L
s = [(make(i).v, make(i).__doc__, make(i).K.u, sorted(k for k in vars(make(i)) if k[0] != '_')) for i in range(2)]
=== class error
def make():
    class A(f(object)):
        x = f(1) + \
            fail(2)
make()
=== class body names
x = 'global'
class A:
    y = x + f('!')
    x = f('class') + x
    del x
    z = f(x) + x
=== private names
class A:
    __v = f(1) + f(2)
    def __init__(self): self.__w = f(3) + self.__v
    def m(self):
        self.__w += f(1)
        self.__w, self.__u = f(1), [f(self.__w) for _ in (1,)]
        return lambda: (f(self.__w) + f(1), self.__u)
x = A().m()(), sorted(k for k in vars(A) if 'v' in k)
=== properties and operators
class V:
    def __init__(self, n): self.n = f(n)
    def __add__(self, o): return V(f(self.n + o.n))
    def __iadd__(self, o): f('iadd'); self.n += o; return self
    def __getitem__(self, i): return f(i)
    def __contains__(self, o): return f(o)
    def __call__(self, *a): return f(a)
    def __eq__(self, o): return f(True)
    @property
    def p(self): return f(self.n)
v = V(1)
x = (v + V(2)).p + f(v.p) + v[f(3)], f(3) in v, v(f(1))(0) if False else v(f(2)), v == f(3)
v += f(5)
y = v.n
=== match
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def run(v):
    match f(v):
        case 0 | 1: return f('small')
        case int(n) if f(n) > 10: return f('big', n)
        case int() as n if n > 5 and f(n): return f('medium', n)
        case [a, *rest] if f(a) and f(rest): return f('list', a, rest)
        case {'k': k, **rest} if f(k): return f('dict', k, rest)
        case P(x, y=0): return f('P', x)
        case P(x, y) if f(x) == f(y): return f('same')
        case str() | None: return f('text')
        case other if f(True): pass
    return f('other', other)
vs = (0, 1, 7, 20, 3, [1, 2], [0], [], {'k': 1, 'j': 2}, {'k': 0}, P(1, 0), P(2, 2), P(2, 3), 'a', None, 1.5)
x = [run(v) for v in vs]
match f(5), f(6):
    case a, b if a > b: f(1)
    case a, b: f(2)
match f(5):
    case 4 if f(1): f(3)
=== match evaluates once
class Q:
    def __eq__(self, o): f('eq', o); return o == 3
match Q():
    case 1: f('no')
    case 2 if f(1): f('no')
    case 3 if f(0): f('no')
    case 4: f('no')
    case 3 if f(1): f('yes')
    case _: f('no')
=== match in loop
def run(vs):
    for v in vs:
        match v:
            case 1 if f(v): continue
            case 2 if f(v): break
            case 3: f('three')
    return v
x = run([1, 3, 1, 2, 1])
=== match guard error
match f(1):
    case int(n) if \
            fail(n): pass
=== global and nonlocal
n = 0
def a():
    global n, m
    n = f(1) + n
    n += f(2)
    m = [n, f(3)]
def outer():
    c = 0
    def inner():
        nonlocal c
        c += f(1)
        c = c + f(2)
        for c in f([c]): f(c)
    inner(); inner()
    return c
a()
x = outer(), n, m
=== recursion
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def depth(n): return 0 if f(n) == 0 else 1 + depth(n - 1)
x = fib(8), depth(5)
=== imports and pass
import math as m
from collections import deque
x = m.floor(f(2.5)), deque(f([1, 2]), maxlen=f(1)), m.nothing(f(1)) if False else None
pass
=== async
import types
@types.coroutine
def pause(v):
    got = yield v
    return got
class AM:
    async def __aenter__(self): f('aenter'); return await pause('enter')
    async def __aexit__(self, *a): f('aexit', a[0]); await pause('exit')
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): f('aiter'); return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return f(await pause(self.n))
async def agen(n):
    for i in range(n):
        yield f(i), await pause(i)
async def main():
    x = f(1) + (await pause(f(2))) + f(3)
    async with AM() as a, AM():
        f('in', a)
        await pause(f(4))
    async for v in AI(2):
        if f(v) == 'never': break
        await pause(v)
    else:
        f('else')
    r = [await pause(f(i)) for i in range(2)]
    s = [f(v) async for v in AI(2) if f(v)]
    t = {f(v): w async for v, w in agen(2)}
    u = {v async for v in AI(1)}
    h = (f(v) async for v in AI(2))
    w = [v async for v in h]
    k = (await pause(f(i)) for i in range(2))
    l = [v async for v in k]
    z = [[f(j) async for j in AI(1)] for i in range(2)]
    q = {await pause(1): await pause(2) for _ in (1,)}
    try:
        return x, r, s, t, u, w, l, z, q, (await pause(5)) if await pause(0) else await pause(6)
    finally:
        await pause('finally')
c = main()
sent = []
v = None
n = 0
try:
    while True:
        v = c.send(v)
        sent.append(v)
        n += 1
        v = n
except StopIteration as e:
    result = e.value
=== async errors
async def main():
    async for x in f(5):
        f(x)
main().send(None)
=== async comprehension error
async def main():
    return [x async for x in f(5) if f(x)]
main().send(None)
=== async error inside
async def inner(n):
    fail(n)
async def main():
    return f(1) + await inner(2)
main().send(None)
=== type aliases
# 3.12
type A[T] = list[f(T)]
type B = dict[f(str), int]
def h[T: f(int)](x: T, y=f(1)) -> T: return f(x) + y
class C[T](f(object)):
    v = f(1) + f(2)
    def m(self) -> T: return f(self.v) + f(1)
x = h(2), C().m(), B.__value__, h.__type_params__[0].__bound__, C.__type_params__[0].__name__
=== super in comprehension
# 3.12
class A:
    def v(self, n): return f(n)
class B(A):
    def v(self, n): return [super().v(f(i)) + super(B, self).v(1) for i in range(n)]
    def w(self): return {i: [super().v(j) for j in range(i)] for i in f([1, 2])}
x = B().v(2), B().w()
=== deep nesting
x = f(f(f(f(f(f(1)) + f(2), f(3)), f(4)), f(f(f(5)))), f(6))
y = f([f({f('a'): f([f(1), f((f(2), f(3)))])}), f(f(4) if f(f(0)) else f(f(5)))])
z = [f([f([f(i) + f(j) for i in f(range(2))]) for j in f(range(2))])]
=== late lookup of builtins
def run():
    r = [len(f([1])), f(len)]
    return r
len = f(max)
x = max(f(1), f(2)) + len(f(1), f(5))
=== string building
s = ''
def run():
    s = ''
    for i in range(3):
        s += str(f(i)) + ','
        s = s + f('.')
    return s
for i in range(3): s += f(str(i))
x = run(), s
=== print keywords
print(f(1), f(2), sep=f('-'), end=f(''))
x = sorted([f(3), f(1)], key=lambda v: f(v), reverse=f(True))
=== uncaught in nested functions
def a(n):
    return f(n) + b(n)
def b(n):
    for i in range(n):
        with_list = [c(i, j) for j in range(3)]
def c(i, j):
    if f(i) + j == 2:
        raise KeyError(i,
                       f(j))
a(3)
=== generic class in function
# 3.12
def m():
    class C[T]:
        v = f(1) + f(2)
        w = [f(i) for i in (1,2)]
    return C
x = m().v
=== enum
import enum
class E(enum.Enum):
    A = f(1) + f(2)
    B = [f(i) for i in (1,)]
    C = (lambda: f(f(1)))()
x = list(E.__members__)
=== dataclass
import dataclasses
@dataclasses.dataclass
class D:
    a: int = f(1) + f(2)
    b: f(int) = f(3)
x = D(f(1)), D.__annotations__
=== ternary lambda
x = (lambda a: f(a) + f(1)) (2) if f(0) else (lambda b=f(4): f(b) * f(2))()
=== del in loop var
def r():
    for i in f([1,2]):
        f(i); del i
    try: i
    except UnboundLocalError as e: return str(e)
x = r()
=== nested class
def mk(n):
    class A:
        v = f(n) + f(1)
        class B:
            w = f(n) * f(2)
            class C:
                z = f(n) if f(0) else f(9) + f(1)
        for q in f([1,2]):
            with_ = f(q) + f(1)
    return A
x = mk(1).B.C.z, mk(2).B.w, mk(3).with_
=== global class var
class A:
    global gx
    gx = f(1) + f(2)
    gx += f(3)
x = gx
=== try in loop in gen
def gen():
    for i in range(3):
        try:
            for j in f((1,2)):
                try:
                    got = f((yield i, j))
                    if got == 1: break
                    if got == 2: continue
                    if got == 3: return f('ret')
                finally:
                    f('inner', (yield 'fin'))
        except KeyError as e:
            f(str(e)); yield f('handled')
        finally:
            f('outer')
g1 = gen()
x = [next(g1), g1.send(1), g1.send(0), g1.send(2), g1.send(0)]
try: x.append(g1.throw(KeyError('k')))
except Exception as e: x.append(str(e))
try: x.append(g1.send(3)); x.append(g1.send(3)); x.append(g1.send(3))
except StopIteration as e: x.append(e.value)
=== while else nested finally
def r(n):
    while f(n) > 0:
        try:
            n -= 1
            if f(n) == 1: continue
            if n == 7: break
        finally:
            f('fin', n)
            if f(n) == 3: break
    else:
        return f('else')
    return f(n)
x = r(3), r(9), r(5)
'''

_read()
