"""Guest programs for tests of the heap: what they make, and what must hold of it after a dump and a load."""

# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {}


def case(name: str, program: str, then: str) -> None:
    assert name not in CASES
    CASES[name] = (program, then)


case(
    'namedtuple',
    r"""
from collections import namedtuple
from typing import NamedTuple
P=namedtuple('P','x y', defaults=[3])
class Q(NamedTuple):
    a: int
    b: str = 'b'
    def both(self): return self.a, self.b
class R(P):
    __slots__=()
    def s(self): return self.x+self.y
p=P(1); q=Q(2); r=R(1,2); f=p._replace; pn=P._make
W=namedtuple('W','a _1 def',rename=True) ; w=W(1,2,3)
d={p:1,q:2}
""",
    r"""
assert p==P(1,3) and p.x==1 and repr(p)=='P(x=1, y=3)' and P(5).y==3 and P._field_defaults=={'y':3}
assert q.both()==(2,'b') and Q(1).b=='b' and Q.__annotations__=={'a':int,'b':str}
assert r.s()==3 and type(r._replace(x=9)) is R
assert f(x=7)==P(7,3) and pn([1,2])==P(1,2)
assert w._fields==W._fields and W._fields[0]=='a'
assert d[P(1)]==1 and d[Q(2)]==2
match p:
    case P(x,y): assert (x,y)==(1,3)
""",
)

case(
    'dataclass',
    r"""
from dataclasses import dataclass, field, fields, asdict, replace, InitVar, KW_ONLY
from typing import ClassVar
S=object()
@dataclass
class A:
    x: int
    y: list = field(default_factory=list)
    z: object = S
    def m(self): return self.x
@dataclass(frozen=True, order=True)
class B:
    k: int
    v: str = 'v'
@dataclass(slots=True)
class C:
    a: int
    b: int = 3
@dataclass
class D(A):
    w: int = 0
    def __post_init__(self): self.w += 1
@dataclass
class F:
    a: int
    iv: InitVar[int] = 3
    n: ClassVar[int] = 5
    _: KW_ONLY
    q: int = 9
    def __post_init__(self, iv): self.a += iv
a=A(1); b=B(1); c=C(1); dd=D(1); st={B(1):1,B(2):2}; ss={B(3),B(4)}; f=F(1)
i=A.__init__
""",
    r"""
assert a==A(1) and a.z is S and A(2).z is S and repr(A(1,[2],3))=='A(x=1, y=[2], z=3)'
assert a.m()==1 and asdict(A(1,[2],3))=={'x':1,'y':[2],'z':3}
assert b==B(1) and b<B(2) and st[B(2)]==2 and B(3) in ss
try: b.k=3
except Exception as e: assert type(e).__name__=='FrozenInstanceError'
else: assert 0
assert c==C(1) and not hasattr(c,'__dict__') and C(5).b==3
assert D(1).w==1 and dd.w==1 and [x.name for x in fields(dd)]==['x','y','z','w']
assert replace(a,x=9).x==9
assert f.a==4 and F(1,q=2).q==2 and F.n==5
i(a, 7); assert a.x == 7
match b:
    case B(k,v): assert k==1
""",
)

case(
    'enum',
    r"""
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto
class Color(Enum):
    RED=1
    GREEN='g'
    ROUGE=1
    def hi(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
class N(IntEnum):
    A=1
    B=2
class P(Flag):
    R=auto(); W=auto(); X=auto(); RW=R|W
class Q(IntFlag):
    A=1
    B=2
class T(StrEnum):
    ONE=auto()
class Planet(Enum):
    EARTH=(5.9,6.3)
    MARS=(0.6,3.3)
    def __init__(self,m,r): self.m=m; self.r=r
    @property
    def g(self): return self.m/self.r
class Mixed(str, Enum):
    A='a'
    def __str__(self): return 'M'+self.value
class WithNew(Enum):
    X=1
    def __new__(cls, v):
        o=object.__new__(cls); o._value_=v*10; o.extra='e'; return o
c=Color.RED; n=N.B; p=P.R|P.X; q=Q.A|Q.B; d={Color.RED:1, N.A:2}; s={Color.GREEN}; fz=frozenset([Color.RED]); L=list(Color)
""",
    r"""
assert c is Color.RED is Color(1) is Color.ROUGE is Color['ROUGE'] and Color('g') is Color.GREEN
assert c.hi()=='red' and Color.default() is c and repr(c)=='<Color.RED: 1>' and str(c)=='Color.RED'
assert n==2 and n is N(2) and N.B+1==3 and repr(n)=='<N.B: 2>' and f'{n}'=='2'
assert p==P.R|P.X and P.X in p and P.RW==P.R|P.W and p is P(5) and (P.RW & P.R) is P.R
assert q==3 and q is (Q.A|Q.B)
assert T.ONE=='one' and str(T.ONE)=='one'
assert Planet.EARTH.m==5.9 and Planet((0.6,3.3)) is Planet.MARS and Planet.EARTH.g>0
assert str(Mixed.A)=='Ma' and Mixed('a') is Mixed.A and Mixed.A=='a'
assert WithNew.X.value==10 and WithNew(10) is WithNew.X and WithNew.X.extra=='e'
assert d[Color.RED]==1 and d[N.A]==2 and Color.GREEN in s and c in fz
assert L==[Color.RED,Color.GREEN] and len(Color)==2
try: Color(9)
except ValueError as e: assert '9 is not a valid Color' in str(e)
""",
)

case(
    'metaclass',
    r"""
class M(type):
    reg=[]
    def __new__(m,name,bases,ns,**k):
        c=super().__new__(m,name,bases,ns); M.reg.append(c); c.tag=k.get('tag'); return c
    def __call__(cls,*a): return super().__call__(*a)
    def hello(cls): return cls.__name__
class A(metaclass=M, tag=3): x=1
class B(A): pass
class I:
    subs=[]
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); I.subs.append(cls)
class J(I): pass
class Desc:
    def __set_name__(self,o,n): self.n=n; self.count=getattr(self,'count',0)+1
    def __get__(self,i,o): return (self.n,self.count)
class K: d=Desc()
""",
    r"""
assert M.reg==[A,B] and A.tag==3 and type(B) is M and B.hello()=='B' and isinstance(B(),A)
assert I.subs==[J]
class J2(I): pass
assert I.subs==[J,J2]
assert K().d==('d',1)
""",
)

case(
    'abc',
    r"""
from abc import ABC, abstractmethod
from collections.abc import Mapping, Iterator
from typing import Protocol, runtime_checkable, Generic, TypeVar
class S(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def n(self): ...
class C(S):
    def area(self): return 3
    n=4
class Mp(Mapping):
    def __init__(self,d): self.d=d
    def __getitem__(self,k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
S.register(int)
m=Mp({'a':1}); c=C()
@runtime_checkable
class Q(Protocol):
    def quack(self): ...
class Du:
    def quack(self): return 'q'
class Prot2(Protocol):
    x:int
    def __init__(self): self.y=1
d=Du()
""",
    r"""
try: S()
except TypeError as e: assert 'abstract' in str(e)
else: assert 0
assert c.area()==3 and isinstance(c,S) and isinstance(5,S) and m['a']==1 and dict(m)=={'a':1} and m=={'a':1}
assert isinstance(d,Q) and not isinstance(c,Q)
try: Q()
except TypeError as e: pass
else: assert 0
""",
)

case(
    'slots and heirs',
    r"""
class A:
    __slots__=('x','__y','__dict__')
    def __init__(self): self.x=1; self.__y=2; self.z=3
    def y(self): return self.__y
class B(A):
    __slots__='w'
class E:
    __slots__=()
class I(int):
    __slots__=()
class S(str): pass
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
class D(dict):
    def __missing__(self,k): return k*2
class St(set): pass
class FS(frozenset): pass
class By(bytes): pass
class BA(bytearray): pass
class Fl(float): pass
class Cx(complex): pass
a=A(); b=B(); b.w=b; e=E(); i=I(7); s=S('s'); s.me=s; t=T(1,2); t.l=[t]; d=D(a=1); st=St([1,2]); fs=FS([1]); by=By(b'x'); ba=BA(b'y'); fl=Fl(1.5); cx=Cx(1j)
mem=A.x
v=vars(a)
""",
    r"""
assert a.x==1 and a.y()==2 and a.z==3 and b.w is b and not hasattr(e,'__dict__')
assert i==7 and type(i) is I and s=='s' and s.me is s and t==(1,2) and t.l[0] is t
assert d['a']==1 and d['q']=='qq' and st=={1,2} and type(st) is St and fs=={1} and by==b'x' and ba==b'y' and fl==1.5 and cx==1j
assert mem is A.x
v['new']=5; assert a.new==5
try: e.q=1
except AttributeError: pass
else: assert 0
""",
)

case(
    'exceptions',
    r"""
class E(Exception):
    def __init__(self, code): super().__init__('code %d'%code); self.code=code
class G(ExceptionGroup): pass
def f(): raise E(3)
try: f()
except E as x: e=x
try: open
except Exception: pass
try: {}['k']
except KeyError as x: k=x
try: int('z')
except ValueError as x: v=x
try: b'\xff'.decode()
except UnicodeDecodeError as x: u=x
o=OSError(2,'no','file'); fn=FileNotFoundError(2,'x'); si=StopIteration(5); se=SystemExit(3)
try: None.foo
except AttributeError as x: ae=x
g=ExceptionGroup('g',[E(1),ValueError('v')]); g2=G('h',[E(2)]); e.self=e; e.args=(e,)
try: eval('1+')
except SyntaxError as x: sx=x
import json
try: json.loads('{')
except json.JSONDecodeError as x: je=x
""",
    r"""
assert e.code==3 and e.args[0] is e and e.self is e and k.args==('k',) and str(v)=="invalid literal for int() with base 10: 'z'"
assert u.start==0 and u.reason=='invalid start byte' and str(o)=="[Errno 2] no: 'file'" and type(fn) is FileNotFoundError and fn.errno==2
assert si.value==5 and se.code==3 and ae.name=='foo' and [type(x) for x in g.exceptions]==[E,ValueError] and type(g2) is G and g2.message=='h'
assert sx.lineno==1 and sx.msg and je.pos==1 and je.msg
try: raise g
except* ValueError as q: assert len(q.exceptions)==1
except* E: pass
""",
)

case(
    'odds and ends',
    r"""
import sys, math
sys.stdout_=5
math.pi=3
P=property(lambda s: 1)
class A:
    def f(self): return 1
    @property
    def p(self): "pd"; return 2
    @p.setter
    def p(self,v): self._p=v
class B(A):
    def f(self): return super().f
    def sup(self): return super()
b=B(); sf=b.f(); sp=b.sup(); g=globals(); al=list[int]; un=int|None|list[str]; T=type; nn=type(None)
mv=memoryview(b'abc'); ba=bytearray(b'q'); mvb=memoryview(ba)
def deco(f):
    f.attr=[f]
    return f
@deco
def fa(a,b=2,*c,d=4,**e)->int: return a+b+d
lam=lambda x:x+1
fi=float('inf'); na=float('nan'); big=[1.5]*100; ints=list(range(1000)); strs=['\ud800','é','x'*300]
nan_list=[na,na]; nan_set={na}
key=str.lower; srt=sorted; mm=max
cls_dict={int:1,A:2,fa:3,len:4}
def rec(n): return rec
ob=object(); obs={ob:1}
""",
    r"""
import sys, math
assert sys.stdout_==5 and math.pi==3
assert sf()==1 and sp.f()==1 and g['b'] is b and al==list[int] and un==int|None|list[str] and T is type
g['newvar']=7
assert newvar==7
assert bytes(mv)==b'abc'; mvb[0]=65; assert ba==b'A'
assert fa.attr[0] is fa and fa(1)==7 and fa.__annotations__=={'return':int} and lam(1)==2
assert na!=na and na in nan_set and nan_list[0] is nan_list[1] is na and big==[1.5]*100 and ints[999]==999 and strs[0]=='\ud800'
assert key('A')=='a' and srt([2,1])==[1,2] and cls_dict[int]==1 and cls_dict[A]==2 and cls_dict[fa]==3 and cls_dict[len]==4
assert b.p==2 and B.p.__doc__=='pd'; b.p=5; assert b._p==5
assert obs[ob]==1
""",
)

case(
    'functions of the library',
    r"""
from contextlib import contextmanager, suppress, ExitStack
from functools import wraps, lru_cache, partial, singledispatch, cached_property, total_ordering, reduce
import operator
@contextmanager
def cm(x):
    yield x
@cm(1)
def managed(a): return a+1
def deco(f):
    @wraps(f)
    def w(*a): return f(*a)
    return w
@deco
def plus(a): return a+1
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
fib(20)
pt=partial(plus,3)
@singledispatch
def show(x): return 'o'
@show.register
def _(x:int): return 'i'
class A:
    @cached_property
    def v(self): return 42
@total_ordering
class V:
    def __init__(s,n): s.n=n
    def __eq__(s,o): return s.n==o.n
    def __lt__(s,o): return s.n<o.n
ag=operator.attrgetter('n'); ig=operator.itemgetter(1)
a=A(); a.v
""",
    r"""
with cm(3) as x: assert x==3
assert managed(1)==2 and managed.__wrapped__(2)==3 and managed.__name__=='managed'
assert plus(1)==2 and plus.__name__=='plus' and fib(30)==832040 and pt()==4 and show(1)=='i' and show('')=='o'
assert a.v==42 and A().v==42 and V(1)<=V(2) and V(2)>=V(1) and ag(V(3))==3 and ig([1,2])==2
""",
)

case(
    'data',
    r"""
a = [1, 'x', 2.5, None, True, b'b', 1j, 2 ** 100, -2 ** 63, (1, 2), {3, 4}, frozenset('ab'), {'k': [1]}]
a += [range(3), slice(1, 2), ..., NotImplemented, float('inf'), -0.0, '', (), '\ud800', 'é']
c = []; c.append(c); t = (c, c)
d = {}; d['d'] = d
shared = [1]; two = [shared, shared, (shared,)]
ints = list(range(1000)); floats = [0.5] * 50; tup = tuple(range(100)); mixed = [1] * 40 + [True]
big = 10 ** 50; bigs = [big, big]
""",
    r"""
assert a[:4] == [1, 'x', 2.5, None] and a[4] is True and a[7] == 2 ** 100 and a[8] == -2 ** 63
assert a[9:13] == [(1, 2), {3, 4}, frozenset('ab'), {'k': [1]}] and a[13] == range(3) and a[14] == slice(1, 2)
assert a[15] is ... and a[16] is NotImplemented and a[17] == float('inf') and str(a[18]) == '-0.0'
assert a[19:] == ['', (), '\ud800', 'é']
assert c[0] is c and t[0] is t[1] is c and d['d'] is d
assert two[0] is two[1] is two[2][0] is shared
assert ints == list(range(1000)) and floats == [0.5] * 50 and tup == tuple(range(100)) and mixed[-1] is True
assert bigs[0] is bigs[1] is big
""",
)

case(
    'functions',
    r"""
def f(x, y=[1], *, z=3) -> int:
    "doc"
    return x + z
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc, lambda: n
inc, get = counter(); inc()
def fact(n): return n * fact(n - 1) if n else 1
f.__name__ = 'g'; f.mark = f
class A:
    def __init__(self, v): self.v = v
    def m(self): return self.v
    @staticmethod
    def s(): return 's'
    @classmethod
    def c(cls): return cls.__name__
o = A(3); bm = o.m; cm = A.c; ap = [].append; sp = ' a '.strip; fm = '{}!'.format; le = [1].__len__
pick = {f: 1, A: 2, int: 3, len: 4}
""",
    r"""
assert f(1) == 4 and f.__doc__ == 'doc' and f.__name__ == 'g' and f.mark is f and f.__annotations__ == {'return': int}
assert f.__defaults__ == ([1],) and f.__kwdefaults__ == {'z': 3}
assert inc() == 2 and get() == 2 and fact(5) == 120
assert bm() == 3 and bm.__self__ is o and cm() == 'A' and A.s() == 's' and sp() == 'a' and fm(3) == '3!' and le() == 1
ap(1); assert ap.__self__ == [1]
assert pick[f] == 1 and pick[A] == 2 and pick[int] == 3 and pick[len] == 4
""",
)

case(
    'generators',
    r"""
def g(n):
    for i in range(n):
        yield i
    ext()
def outer():
    x = yield from g(5)
def echo():
    got = None
    while True:
        got = yield got
    ext()
a = outer(); next(a); next(a)
b = g(1)
c = g(0); list(c)
me = echo(); next(me); me.send(me)
class H: pass
h = H(); h.g = g(3); next(h.g)
m = map(str, h.g); z = zip(a, [1, 2, 3]); en = enumerate('abc'); next(en)
it = iter([1, 2, 3]); next(it); di = iter({'a': 1, 'b': 2}); next(di)
ge = (x * 2 for x in [1, 2, 3]); next(ge)
""",
    r"""
assert next(me) is None
assert next(a) == 2 and next(b) == 0 and list(c) == [] and next(h.g) == 1 and next(m) == '2'
assert next(z) == (3, 1) and next(en) == (1, 'b') and list(it) == [2, 3] and list(di) == ['b'] and list(ge) == [4, 6]
""",
)

case(
    'order of sets',
    r"""
words = {f'w{n}' for n in range(20)}; more = words | {'x', 'y'}; some = frozenset(words)
small = {'b', 'a', 'c'}; copied = set(words)
orders = [list(s) for s in (words, more, some, small, copied)]
""",
    r"""
assert [list(s) for s in (words, more, some, small, copied)] == orders
""",
)
