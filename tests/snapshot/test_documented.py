"""The table of docs/snapshots.md: places dump or refuse to as it says, and goes on with the same result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import pymonty
from pymonty import MontyComplete, MontySnapshot, MontySnapshotError

PAGE = Path(__file__).resolve().parent.parent.parent / 'docs' / 'snapshots.md'
CLASS = 'class A:\n    def __init__(self, n=1): self.n = n\n'
PLACES: dict[str, tuple[str, ...]] = {
    '`sorted`, `list.sort`, `min`, `max` with a key': (
        'sorted([2, 1], key=f)',
        'x = [2, 1]\nx.sort(key=f)\nx',
        'min([2, 1], key=f), max([2, 1], key=lambda n: -f(n))',
    ),
    '`map`, `filter`': ('list(map(f, [1, 2]))', '[*filter(f, [0, 2])]'),
    '`sum`, `any`, `all`, `list`, `dict`, `zip`, `enumerate` over a generator': (
        *(f'{text}(f(n) for n in [1, 2])' for text in ('sum', 'any', 'all', 'list')),
        'dict((n, f(n)) for n in [1, 2])',
        'list(zip("ab", (f(n) for n in [1, 2])))',
        'list(enumerate(f(n) for n in [1, 2]))',
    ),
    '`str.join` over a generator': ('", ".join(str(f(n)) for n in [1, 2])',),
    '`functools.reduce`, `functools.partial`, `functools.cache`': (
        'import functools\nfunctools.reduce(lambda a, b: a + f(b), [1, 2, 3])',
        'import functools\nfunctools.partial(f, 1)()',
        'import functools\n@functools.cache\ndef g(n): return f(n)\ng(1) + g(1)',
    ),
    '`re.sub` with a function': ('import re\nre.sub("a", lambda m: str(f(m[0])), "banana")',),
    '`json.dumps` with `default`': ('import json\njson.dumps([1, object], default=lambda o: f(1))',),
    '`__init__`, `__call__`, `__getitem__`, `__contains__`': (
        'class A:\n    def __init__(self): self.x = f(1)\nA().x',
        f'{CLASS}    def __call__(self): return f(1)\nA()()',
        f'{CLASS}    def __getitem__(self, key): return f(key)\nA()[3]',
        f'{CLASS}    def __contains__(self, key): return f(key)\n3 in A()',
    ),
    '`__iter__`, `__next__`, generators, `yield from`': (
        f'{CLASS}    def __iter__(self): return iter([f(1)])\n[x for x in A()]',
        f'{CLASS}    def __iter__(self): return self\n    def __next__(self): return f(1)\n'
        'for x in A(): break\nx',
        'def g():\n    x = yield f(1)\n    yield x\nh = g()\n(next(h), h.send(5))',
        'def g(): yield from (f(n) for n in [1, 2])\n[*g()]',
    ),
    '`__enter__`, `__exit__`, `contextlib.contextmanager`': (
        f'{CLASS}    def __enter__(self): return f(1)\n    def __exit__(self, *e): f(2)\n'
        'with A() as a: pass\na',
        'from contextlib import contextmanager\n@contextmanager\ndef c():\n    yield f(1)\n    f(2)\n'
        'with c() as x: pass\nx',
    ),
    'properties, `__getattr__`': (
        f'{CLASS}    @property\n    def p(self): return f(1)\nA().p',
        f'{CLASS}    def __getattr__(self, name): return f(name)\nA().x',
    ),
    '`__len__`, `__bool__`, `__str__`, `__format__`': (
        f'{CLASS}    def __len__(self): return f(1)\nlen(A())',
        f'{CLASS}    def __bool__(self): return bool(f(1))\nbool(A())',
        f'{CLASS}    def __str__(self): return str(f(1))\nstr(A())',
        f'{CLASS}    def __format__(self, spec): return str(f(spec))\nformat(A(), "x")',
    ),
    '`__add__`, `__eq__`, `__lt__` in `sorted`': (
        f'{CLASS}    def __add__(self, other): return f(other)\nA() + 1',
        f'{CLASS}    def __eq__(self, other): return f(1)\nA() == 1',
        f'{CLASS}    def __lt__(self, other): return f(self.n) > 1\n[a.n for a in sorted([A(3), A(2)])]',
    ),
    "the body of a class, a metaclass's `__call__`": (
        'class A:\n    x = f(1)\nA.x',
        'class M(type):\n    def __call__(cls): return f(1)\nclass A(metaclass=M): pass\nA()',
    ),
    '`async def`, `await`': ('async def g(): return f(1)\nawait g()',),
    '`__hash__` of a key': (f'{CLASS}    def __hash__(self): return f(1)\nlen({{A(): 1}})',),
    '`__repr__` of an item, by the `repr` of a container': (
        f'{CLASS}    def __repr__(self): return str(f(1))\nrepr([A()])',
    ),
    '`__init_subclass__`, `__set_name__`': (
        'class A:\n    def __init_subclass__(cls): cls.x = f(1)\nclass B(A): pass\nB.x',
        'class A:\n    def __set_name__(self, owner, name): f(name)\nclass B:\n    a = A()',
    ),
    '`__post_init__`, `default_factory` of a dataclass': (
        'from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n'
        '    def __post_init__(self): f(1)\nA(1).x',
        'from dataclasses import dataclass, field\n@dataclass\nclass A:\n'
        '    x: int = field(default_factory=lambda: f(1))\nA().x',
    ),
    '`defaultdict` with a factory that calls the host': (
        'from collections import defaultdict\ndefaultdict(lambda: f(1))[0]',
    ),
    '`itertools.accumulate`, `takewhile`, `groupby` with a function': (
        'import itertools\nlist(itertools.accumulate([1, 2], lambda a, b: f(b)))',
        'import itertools\nlist(itertools.takewhile(f, [1, 2]))',
        'import itertools\n[k for k, g in itertools.groupby([1, 1], key=f)]',
    ),
    '`heapq.nlargest`, `bisect.bisect` with a key': (
        'import heapq\nheapq.nlargest(1, [1, 2], key=f)',
        'import bisect\nbisect.bisect([1, 2], 1, key=f)',
    ),
    '`statistics.mean` over a generator that calls the host': (
        'import statistics\nstatistics.mean(f(n) for n in [1, 2])',
    ),
    '`eval`, `exec`': ('eval("f(1)")', 'exec("x = f(1)")\nx'),
}


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


def documented() -> dict[str, str]:
    """Place → yes or no, as the page has it."""
    return dict(re.findall(r'^\| (.*?) \| (yes|no) \| .*\|$', PAGE.read_text(encoding='utf-8'), re.MULTILINE))


def test_the_table_has_these_places() -> None:
    assert list(documented()) == list(PLACES)


def run(code: str, pool: pymonty.Pool, *, dumped: bool) -> object:
    """What a program comes to whose calls of `f` give 1, 2, 3 …"""
    step = pymonty.Monty(code, external_functions=['f'], pool=pool).start()
    calls = 0
    while isinstance(step, MontySnapshot):
        calls += 1
        if dumped:
            state = step.dump()
            step.close()
            step = MontySnapshot.load(state, pool=pool)
        step = step.resume(return_value=calls)
    assert isinstance(step, MontyComplete) and calls
    return step.output


@pytest.mark.parametrize(
    ('place', 'code'), [(place, code) for place, codes in PLACES.items() for code in codes]
)
def test_it_is_as_documented(place: str, code: str, pool: pymonty.Pool) -> None:
    live = run(code, pool, dumped=False)
    if documented()[place] == 'yes':
        assert run(code, pool, dumped=True) == live
    else:
        with pytest.raises(MontySnapshotError, match='cannot dump'):
            run(code, pool, dumped=True)
