"""Only programs in which C may call guest code that suspends are lowered to calls of the prelude."""

# ruff: noqa: E501

from __future__ import annotations

import ast

import pytest

from pymonty.compiler import lower
from pymonty.compiler.suspends import analyse

FETCH = frozenset({'fetch'})

ORDINARY = {
    'calls': 'rows = fetch(1)\ntotal = sum(row["n"] for row in rows) + len(rows)\nprint(sorted(rows, key=len))',
    'functions': 'def f(x):\n    return fetch(x)\nprint([f(i) for i in range(3)], max(f(1), f(2)))\nx, y = f(1), f(2)',
    'keys': 'rows = fetch(1)\nrows.sort(key=lambda r: r[0])\nbest = max(rows, key=lambda r: -r[1])',
    'classes': """
class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return V(self.x + other.x)
    def __repr__(self):
        return f'V({self.x})'
    @property
    def double(self):
        return self.x * 2
    def load(self):
        self.x += fetch(1)
v = V(1) + V(2)
v.load()
print(v, v.double, f'{v}', [*fetch(2)])
""",
    'generators': 'fetch(0)\ndef gen(n):\n    for i in range(n):\n        yield i\nprint(list(gen(3)), sum(gen(2)))\na, b = gen(2)',
    'callables': 'def apply(f, x):\n    return f(x)\nprint(apply(str, fetch(1)), isinstance(1, int), list(map(str, fetch(2))))',
    'partials': 'from functools import partial\nf = partial(int, base=2)\nprint(f("1"), fetch(1))',
    'iteration': 'for i, row in enumerate(fetch(1)):\n    for a, b in zip(row, row):\n        print(i, a + b, a in row, -b)',
}
REACHING = {
    'key': ('def f(x):\n    return fetch(x)\nsorted([1], key=f)', '.via(sorted)'),
    'lambda': ('xs = [1]\nxs.sort(key=lambda x: fetch(x))', '.via(xs.sort)'),
    'generator': ('def g():\n    yield fetch(1)\nx = list(g())', '.via(list)'),
    'map': ('x = list(map(fetch, [1]))', '.via(list)'),
    'unpacking': ('def g():\n    yield fetch(1)\na, b = g()', ".prelude('unpacked')"),
    'operator': (
        'class V:\n    def __add__(self, o):\n        return fetch(1)\nx = V() + 1',
        ".prelude('binary')",
    ),
    'property': (
        'class V:\n    @property\n    def p(self):\n        return fetch(1)\nx = V().p',
        ".prelude('attribute')",
    ),
    'text': ('class V:\n    def __str__(self):\n        return fetch(1)\nx = f"{V()}"', ".prelude('field')"),
    'partial': ('from functools import partial\np = partial(fetch, 1)\nx = p()', '.via(p)'),
}


def lowered(source: str) -> str:
    tree = ast.parse(source)
    return ast.unparse(lower.lower(tree, analyse(tree, FETCH)))


@pytest.mark.parametrize('name', ORDINARY)
def test_ordinary_programs_call_natives_as_they_are(name: str) -> None:
    text = lowered(ORDINARY[name])
    assert '.via' not in text
    assert '.prelude' not in text


@pytest.mark.parametrize('name', REACHING)
def test_what_may_suspend_inside_of_c(name: str) -> None:
    source, call = REACHING[name]
    assert call in lowered(source)


def test_a_session_remembers_what_natives_may_call() -> None:
    first = ast.parse('class V:\n    @property\n    def p(self):\n        return fetch(1)\nv = V()')
    known = analyse(first, FETCH).known
    second = ast.parse('x = v.p')
    assert ".prelude('attribute')" in ast.unparse(lower.lower(second, analyse(second, FETCH, known)))


HELD = {
    'parameters': ('def f(*args, **options):\n    return fetch(*args, **options), 1 in args', True),
    'display': ('def f():\n    rows = []\n    return fetch(*rows)', True),
    'parameter': ('def f(args):\n    return fetch(*args)', False),
    'several': ('def f():\n    rows = []\n    rows = fetch(1)\n    return fetch(*rows)', False),
    'of the module': ('rows = []\nfetch(*rows)', False),
    'rebound': (
        'def f():\n    a = []\n    def g():\n        nonlocal a\n        a = h()\n    fetch(*a)',
        False,
    ),
}
GENERATOR = 'def h():\n    yield fetch(0)\n'


@pytest.mark.parametrize('name', HELD)
def test_what_surely_is_a_container_is_iterated_as_it_is(name: str) -> None:
    source, is_container = HELD[name]
    assert (".prelude('drained')" not in lowered(GENERATOR + source)) is is_container


ADDING = 'class V:\n    def {}(self, other):\n        return fetch(1)\n'


@pytest.mark.parametrize(
    ('method', 'operation', 'asked'),
    [
        ('__add__', 'x = a + b', ['a']),
        ('__radd__', 'x = a + b', ['b']),
        ('__radd__', 'x = a + 1', []),
        ('__lt__', 'x = a > b', ['b']),
        ('__eq__', 'x = a == b', ['a', 'b']),
        ('__getitem__', 'x = a[b]', ['a']),
        ('__iadd__', 'a += b', ['a']),
    ],
)
def test_operands_are_asked_whose_method_may_suspend(method: str, operation: str, asked: list[str]) -> None:
    source = f'{ADDING.format(method)}def f(a, b):\n    {operation}'
    tests = [line for line in lowered(source).splitlines() if '.id(' in line]
    assert [name for name in 'ab' if any(f'.type({name})' in line for line in tests)] == asked
