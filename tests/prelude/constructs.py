"""Programs in which C stands between the guest's frames: a host call inside of each construct.

`ask` returns its first argument, `fail` raises `ValueError`. Names say which construct, and whether it ends in
an error.
"""

# ruff: noqa: E501

CONSTRUCTS: dict[str, str] = {}
REFUSED: dict[str, str] = {}
"""Those of which a call cannot be dumped. They run like the others."""


def _read(into: dict[str, str], text: str) -> None:
    for part in text.split('\n=== ')[1:]:
        name, _, source = part.partition('\n')
        assert name not in into, name
        into[name] = source + '\n'


def ask(value: object = None, *others: object) -> object:
    return value


def fail(value: object = None) -> object:
    raise ValueError(f'no {value}')


FUNCTIONS = {'ask': ask, 'fail': fail}

TEXT = r"""
=== sorted key
xs=[3,1,2]
def key(x): return ask(-x)
r=[sorted(xs,key=key), sorted(xs,key=lambda x: ask(x)), sorted(xs,key=ask,reverse=True)]
r.append(sorted([(1,'b'),(0,'a'),(1,'a')], key=lambda p: ask(p[0]), reverse=True))
r
=== sorted key error
def key(x):
    return fail(x)
sorted([1,2],
   key=key)
=== sorted compare error
def key(x):
    return ask(x)
sorted([1,'a'], key=key)
=== sort
xs=[3,1,2]
xs.sort(key=lambda x: ask(-x))
ys=xs[:]
ys.sort(key=ask, reverse=1)
xs, ys
=== sort error
xs=[3,1,2]
def key(x):
    print(xs)
    return fail(x)
try: xs.sort(key=key)
except ValueError as e: print(e, xs)
def grow(x):
    xs.append(x); return ask(x)
try: xs.sort(key=grow)
except ValueError as e: print(e, xs)
xs.sort(key=key)
=== min max
xs=[3,1,2]
(min(xs,key=lambda x: ask(-x)), max(xs,key=ask), max(1,5,3,key=lambda v: ask(v)), min([],key=ask,default=4), max((ask(i) for i in xs)), min(ask(i) for i in xs))
=== min error
min((ask(i) for i in []))
=== min error 2
def k(x): return ask(x)
min([1,'a'],key=k)
=== list gen
def gen():
    for i in range(3):
        yield ask(i)
r=[list(gen()), tuple(gen()), set(gen()), frozenset(gen()), sum(gen()), any(gen()), all(gen()), dict((i, ask(i)) for i in gen()), ','.join(str(x) for x in gen())]
r+= [sorted(gen()), [*gen()], max(gen()), 2 in gen(), 7 in gen(), 5 not in gen(), sum(gen(), 10), sum((x/3 for x in gen()))]
a,b,c=gen()
a,*b=gen()
r+=[a,b,c]
def f(*a): return a
r+=[f(*gen(), 5), f(*gen()), f(1,*gen(),k) if 0 else 1]
r
=== unpack error
def gen():
    for i in range(3):
        yield ask(i)
a,b = gen()
=== unpack error few
def gen():
    yield ask(1)
a,b = gen()
=== unpack error in
def gen():
    yield fail(1)
x = 1
(a,
 b) = gen()
=== list error
def gen():
    yield ask(1)
    yield fail(2)
x = list(
    gen())
=== sum error
def gen():
    yield ask(1)
    yield ask('a')
    yield ask(3)
sum(gen())
=== join error
def gen():
    yield ask('a')
    yield ask(3)
','.join(gen())
=== set error
def gen():
    yield ask('a')
    yield ask([])
    yield ask(3)
set(gen())
=== dict error
def gen():
    yield ask(('a',1))
    yield ask((1,2,3))
dict(gen())
=== map
def f(x): return ask(x)+1
r=[list(map(f,[1,2])), list(map(ask,[1,2])), list(filter(f,[-1,2])), [x for x in map(f,[1,2])], list(zip(map(f,[1,2]), [3,4]))]
for x in map(f,[1,2]): r.append(x)
for i,x in enumerate(map(f,[1,2])): r.append((i,x))
e=enumerate(map(f,[1,2,3]),5)
r.append(next(e)); r.append(list(e))
m=map(f,[1,2,3])
r.append(next(m)); r.append(type(m)); r+=list(m); r.append(next(m,'end'))
r+=[*map(f,[5])]
r.append(sum(map(f,[1,2]))); r.append(isinstance(m,map))
r.append(dict(zip('ab',map(f,[1,2]))))
r+=list(filter(lambda x: ask(x)>1,[1,2,3]))
r
=== map error
def f(x): return fail(x)
def g():
    for x in map(f,[1]):
        pass
g()
=== zip strict error
def gen():
    yield ask(1)
list(zip([1,2],gen(),strict=True))
=== zip strict error 2
def gen():
    yield ask(1)
    yield ask(1)
list(zip([1],gen(),strict=True))
=== guest iterator
class It:
    def __init__(self): self.n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration
        return ask(self.n)
r=[x for x in It()]
for x in It(): r.append(x)
r+=[list(It()), sum(It()), next(It()), 2 in It()]
class C:
    def __iter__(self):
        yield ask(1)
r+=[list(C()), [*C()]]
a,b,c=It()
r
=== reduce
from functools import reduce
import functools
r=[reduce(lambda a,b: ask(a)+b,[1,2,3]), reduce(lambda a,b: ask(a)+b,[1,2,3],10), functools.reduce(lambda a,b: ask(a)+b,(ask(i) for i in (1,2)))]
r
=== reduce error
from functools import reduce
reduce(lambda a,b: ask(a)+b,[])
=== re
import re
from re import sub
p=re.compile('[a-z]')
def f(m): return ask(m.group())+'!'
r=[re.sub('[a-z]',f,'ab1c'), sub('x*',f,'axb'), p.sub(f,'abc',2), p.subn(f,'abc'), re.subn('a',f,'aaa',count=1), re.sub('A',f,'abA',flags=re.I), p.sub('z','abc'), re.sub('x*', f, 'xx'), re.sub('b','c','abc')]
r
=== re error
import re
def f(m): return ask(5)
re.sub('[a-z]',f,'ab1c')
=== json
import json
class P:
    def __init__(self,x): self.x=x
def d(o): return {'n':ask(1), 'x':o.x} if isinstance(o,P) else fail(1)
r=[json.dumps([P(1),{'a':P([P(2)])}],default=d), json.dumps({'a':1},default=d,sort_keys=True,indent=1)]
r
=== json error
import json
def d(o): return fail(1)
json.dumps({'a':object()},default=d)
=== partial
from functools import partial
import functools
def f(a,b,c=1): return ask((a,b,c))
p=partial(f,1)
q=functools.partial(p,c=5)
r=[p(2), q(3), partial(ask,5)(), list(map(partial(f,1),[2])), sorted([2,1],key=partial(f,9))]
r
=== partial error
from functools import partial
def f(a): return fail(a)
p=partial(f,1)
def g():
    return p() + 1
g()
=== property
class A:
    def __init__(self): self.v=2
    @property
    def total(self): return ask(self.v)+1
    def __getattr__(self,n):
        if n=='zz': raise AttributeError('no zz')
        return ask(n)
a=A()
r=[a.total, a.total*2+a.total, a.v, a.foo, f'{a.total}', [x.total for x in (a,a)], a.total if a.total else 0, max([a],key=lambda z: z.total).v]
try: a.zz
except AttributeError as e: r.append(str(e))
r
=== property error
class A:
    @property
    def total(self): return fail(1)
def f(a):
    return (1 +
      a.total)
f(A())
=== property with setter
class A:
    _t=0
    @property
    def t(self): return ask(self._t)
    @t.setter
    def t(self,v): self._t=ask(v)
a=A(); a.t=4; a.t+=1
a.t
=== cached property
from functools import cached_property
class A:
    n=0
    @cached_property
    def t(self):
        self.n+=1
        return ask(5)
a=A()
[a.t,a.t,a.n, vars(a)]
=== descriptor
class D:
    def __get__(self,o,t): return ask(7)
class A: d=D()
[A().d]
=== dunders
class V:
    def __init__(self,x): self.x=x
    def __add__(self,o): return V(ask(self.x+(o.x if isinstance(o,V) else o)))
    __radd__=__add__
    def __iadd__(self,o): self.x=ask(100); return self
    def __mul__(self,o): return NotImplemented
    def __neg__(self): return V(ask(-self.x))
    def __lt__(self,o): return ask(self.x<o.x)
    def __eq__(self,o): return ask(self.x==o.x) if isinstance(o,V) else NotImplemented
    def __getitem__(self,k): return ask(k)
    def __setitem__(self,k,v): print('set',k,ask(v))
    def __delitem__(self,k): print('del',ask(k))
    def __contains__(self,k): return ask(k)
    def __len__(self): return ask(3)
    def __bool__(self): return ask(True)
    def __hash__(self): return ask(5)
    def __str__(self): return ask(f'V{self.x}')
    def __repr__(self): return ask(f'<V{self.x}>')
    def __format__(self,s): return ask(f'[{s}]')
    def __abs__(self): return ask(abs(self.x))
    def __int__(self): return ask(self.x)
    def __call__(self,*a): return ask(a)
a,b=V(1),V(2)
r=[(a+b).x,(1+a).x,sum([a,b]).x,(-a).x,a<b,a>b,a==b,a!=b,a==1,a[1],a[1:2],a[1,2:3],3 in a,0 not in a,len(a),bool(a),hash(a),str(a),repr(a),f'{a}',f'{a:>5}',f'{a!r:>9}',f'{a!s}',format(a,'x'),abs(a),int(a),a(1,2)]
a+=1
r.append(a.x)
a['k']=5
del a['z']
a[5]+=1
print(a,b,sep='|')
print('x', a)
r.append([x.x for x in sorted([V(3),V(1),V(2)])]); r.append([x.x for x in sorted([V(3),V(1),V(2)],reverse=True)])
r.append(max(V(1),V(5)).x); r.append(a<b<V(9)); r.append(1 if a<b<V(9) else 2)
r.append(V(1) in [V(2),V(1)])
def m(): return 'a'.join([str(a), repr(b)])
r.append(m())
r
=== dunder error mul
class V:
    def __mul__(self,o): ask(1); return NotImplemented
V()*2
=== dunder error lt
class V:
    def __lt__(self,o): ask(1); return NotImplemented
V() < 3
=== dunder error len
class V:
    def __len__(self): return ask(-1)
len(V())
=== dunder error str
class V:
    def __str__(self): return ask(1)
print(str(V()))
=== dunder error raise
class V:
    def __add__(self,o): return fail(1)
    def __str__(self): return fail(2)
try: V()+1
except ValueError as e: print(e)
def f(v):
    return [1, v + 2
       ]
f(V())
=== list radd
class V:
    def __radd__(self,o): return ask(o)
[1]+V(), 'a'+V(), 1+V()
=== extend update
def gen():
    yield ask(1)
    yield ask(2)
xs=[]; xs.extend(gen()); s=set(); s.update(gen()); d={}; d.update((i,i) for i in gen())
xs+=gen()
xs,s,d, list(reversed(xs))
=== next
def gen():
    yield ask(1)
g=gen()
r=[next(g),next(g,None),next(iter([1]))]
r
=== next error
def gen():
    yield ask(1)
g=gen()
next(g)
next(g)
=== genexpr
xs=[1,2,3]
r=[sum(ask(x) for x in xs), list(ask(x) for x in xs if ask(x)>1), any(ask(x)>2 for x in xs), dict((x,ask(x)) for x in xs), {x:y for x,y in ((x,ask(x)) for x in xs)}]
r
=== with
class M:
    def __enter__(self): ask('in'); return 5
    def __exit__(self,*a): print(a[0]); return ask(True)
with M() as x: print(x)
with M() as x: 1/0
from contextlib import contextmanager
@contextmanager
def cm():
    ask(1)
    try: yield 4
    finally: ask(2)
with cm() as y: print(y)
def f():
    with M(): return 5
f()
=== via wrap
def apply(f,*a,**k): return f(*a,**k)
r=[apply(sorted,[2,1],key=lambda x: ask(x)), apply(list,map(ask,[1])), apply(max,1,2), apply(print,'x',end='!\n'), apply(len,'abc')]
r
=== nested gens
def tree(n):
    if n:
        yield from tree(n-1)
        yield ask(n)
        yield from map(ask,[n])
list(tree(3))
=== multi line error
def f(x): return fail(x)
y = (sorted([1,2])
     .index(2,
            *map(f,
                 [1])))
=== in lambda
k=lambda x: sorted(x,key=ask)
h=lambda a: a.total
class A:
    @property
    def total(self): return ask(1)
[k([2,1]), h(A())]
=== setters
class D:
    def __set__(self,o,v): o.__dict__['q']=ask(v)
    def __get__(self,o,t): return ask(o.__dict__.get('q'))
class A:
    d=D()
    _t=0
    @property
    def t(self): return ask(self._t)
    @t.setter
    def t(self,v): self._t=ask(v)
a=A(); a.d=4; a.t=a.d
a.t+=1
for a.t in (7,): pass
class H:
    def __setattr__(self,n,v):
        object.__setattr__(self,n,ask(v))
h=H(); h.x=3; h.x+=1
def gen():
    yield ask(1)
xs=[]; xs+=gen(); xs+=map(ask,[3]); xs+=(ask(i) for i in (8,))
n=0; n+=len(xs)
(a.t,a._t,a.d,h.x,xs,n, 1 in xs)
=== setters error
class A:
    @property
    def t(self): return ask(1)
A().t = 5
=== setters error 2
class A:
    @property
    def t(self): return ask(1)
    @t.setter
    def t(self, v): fail(v)
a = A()
a.t = 5
=== caches
from functools import lru_cache, cache
import functools
@cache
def f(x, y=0): return ask(x) + 1
@lru_cache(maxsize=2)
def g(x, *, k=1): return f(x) + ask(k)
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2) + ask(0)
class A:
    @cache
    def m(self, x): return ask(x)
@lru_cache(maxsize=None, typed=True)
def t(x): return ask(repr(x))
@cache
def bad(x): return fail(x)
a=A()
r=[f(1),f(1),f(2),f(1,y=0),g(1),g(2),g(3),g(1),g(1,k=2),fib(12),a.m(4),a.m(4),t(1),t(1.0),t(1)]
for i in range(2):
    try: bad(1)
    except ValueError as e: r.append(str(e))
r+=[str(c.cache_info()) for c in (f,g,fib,t,bad)] + [str(A.m.cache_info())]
f.cache_clear()
r+=[f(1), list(map(f,[1,5])), f.__name__, sorted([2,1], key=f)]
r
=== caches error
from functools import cache
@cache
def f(x):
    return fail(x)
def g():
    return 1 + f(
        2)
g()
=== sequences
class S:
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return ask(i * 2)
class K:
    def __iter__(self):
        ask('begin')
        return iter([1, ask(2)])
r=[list(S()), [x for x in S()], 4 in S(), sum(S()), [*S()], list(K()), [x for x in K()], sorted(K()), set(K())]
for x in S(): r.append(x)
for x in K(): r.append(x)
a,b,c=S()
a,b=K()
i=iter(S()); next(i); r+=list(i); r.append(next(i, 'end'))
r+=[x for x in map(ask, S())]
r
=== sequences error
class S:
    def __getitem__(self, i):
        return fail(i)
def f():
    for x in S():
        pass
f()
=== attributes by name
class A:
    @property
    def t(self): return ask(1)
    @t.setter
    def t(self, v): self.v = ask(v)
    def __getattr__(self, n):
        if n == 'no': raise AttributeError(n)
        return ask(n)
a=A()
setattr(a,'t',5)
[getattr(a,'t'), getattr(a,'x'), getattr(a,'no',3), hasattr(a,'no'), hasattr(a,'z'), a.v, getattr(5,'real'), hasattr(5,'foo')]
=== attributes by name error
class A:
    @property
    def t(self): return fail(1)
x = getattr(A(), 't', 3)
=== divmod
class V:
    def __divmod__(self, o): return ask((1, o))
    def __rdivmod__(self, o): return ask((2, o))
[divmod(V(), 3), divmod(4, V()), divmod(7, 2)]
=== divmod error
class V:
    def __divmod__(self, o): ask(1); return NotImplemented
divmod(V(), 3)
"""

REFUSED_TEXT = r"""
=== truth
class V:
    def __bool__(self): return ask(True)
x = 1 if V() else 2
x
=== keys
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return ask(1)
    def __eq__(self, other): return ask(self.n == other.n)
len({K(1): 1, K(2): 2})
=== repr inside
class V:
    def __repr__(self): return ask('V')
repr([V()])
=== index
class V:
    def __index__(self): return ask(1)
[5, 6][V()]
=== delete
class V:
    def __delattr__(self, name): print(ask(name))
del V().x
=== itertools
import itertools
def gen():
    yield ask(1)
    yield ask(2)
list(itertools.islice(gen(), 1)), list(itertools.chain(gen(), gen()))
=== dataclass
from dataclasses import dataclass
@dataclass
class D:
    x: int
    def __post_init__(self): self.y = ask(self.x)
D(4).y
"""

_read(CONSTRUCTS, TEXT)
_read(REFUSED, REFUSED_TEXT)
