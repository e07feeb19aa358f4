"""What the analysis says may suspend, and what a session remembers of it."""

from __future__ import annotations

import ast

import pytest

from pymonty.compiler import suspends
from pymonty.compiler.suspends import IDLE, Known, analyse

FETCH = frozenset({'fetch'})


def verdicts(source: str, known: Known = IDLE.known) -> dict[str, bool]:
    """The verdict on each call of a program, by its text."""
    tree = ast.parse(source)
    found = analyse(tree, FETCH, known)
    return {ast.unparse(node): found.call(node) for node in ast.walk(tree) if isinstance(node, ast.Call)}


@pytest.mark.parametrize(
    ('source', 'expected'),
    [
        ('fetch(1); len(x); print(y)', {'fetch(1)': True, 'len(x)': False, 'print(y)': False}),
        (
            'def f(): fetch()\ndef g(): f()\ndef h(): len(1)\ng(); h()',
            {'g()': True, 'h()': False, 'f()': True},
        ),
        ('def a(n): b(n)\ndef b(n): a(n)\nfetch\na(1)', {'a(1)': False, 'b(n)': False}),
        ('def a(n): b(n)\ndef b(n): a(n); fetch()\na(1)', {'a(1)': True, 'b(n)': True}),
        ('def gen(): yield fetch()\ngen()', {'gen()': False, 'fetch()': True}),
        ('async def co(): fetch()\nco()', {'co()': False}),
        ('def apply(f): return f(1)\nfetch; apply(len)', {'f(1)': True, 'apply(len)': True}),
        ('x = [1]; fetch; x[0](); x.pop()', {'x[0]()': True, 'x.pop()': False}),
        (
            'class A:\n def m(self): fetch()\n def n(self): pass\na.m(); a.n()',
            {'a.m()': True, 'a.n()': False},
        ),
        ('class A:\n def m(self): self.n()\n def n(self): fetch()\na.m()', {'a.m()': True, 'self.n()': True}),
        ('class A:\n def __init__(self): fetch()\nA()', {'A()': True}),
        ('class A:\n def __init__(self): pass\nfetch; A()', {'A()': False}),
        ('o.hook = fetch; o.hook(); o.other()', {'o.hook()': True, 'o.other()': False}),
        ('make(hook=fetch); o.hook()', {'o.hook()': True}),
        ('h = lambda: fetch()\nk = lambda: 1\nh(); k()', {'h()': True, 'k()': False}),
        (
            'import json\nfetch; json.dumps(1)\nfrom re import sub\nsub(1)',
            {'json.dumps(1)': False, 'sub(1)': False},
        ),
        ('def len(x): fetch()\nlen(1)', {'len(1)': True}),
        ('def f():\n global g\n g = fetch\ndef g(): pass\ng()', {'g()': True}),
        ('def wrap(f): return f\n@wrap\ndef g(): pass\nfetch; g()', {'g()': True}),
        ('from functools import cache\n@cache\ndef g(): pass\nfetch; g()', {'g()': False}),
    ],
)
def test_calls(source: str, expected: dict[str, bool]) -> None:
    found = verdicts(source)
    assert {text: found[text] for text in expected} == expected


def test_no_function_is_named() -> None:
    tree = ast.parse('def f(g): return g()\nf(len)')
    assert analyse(tree, FETCH) is IDLE
    assert analyse(tree, frozenset()) is IDLE
    assert analyse(ast.parse('x = 1'), FETCH, source='x = 1') is IDLE


def test_a_name_spelled_otherwise_is_found() -> None:
    source = 'ﬁnd(1)'
    assert analyse(ast.parse(source), frozenset({'find'}), source=source).active


def test_a_session_remembers() -> None:
    first = analyse(ast.parse('def f(): fetch()\ndef g(): pass\nclass A:\n def m(self): fetch()'), FETCH)
    known = first.known
    assert verdicts('f(); g(); a.m(); a.n(); unknown()', known) == {
        'f()': True,
        'g()': False,
        'a.m()': True,
        'a.n()': False,
        'unknown()': True,
    }
    second = analyse(ast.parse('h = f\ndef k(): g()'), FETCH, known)
    assert verdicts('h(); k(); f()', second.known) == {'h()': True, 'k()': False, 'f()': True}


def test_loops_over_what_may_suspend() -> None:
    tree = ast.parse(
        'def gen(): yield fetch()\nfor x in gen(): pass\nfor y in range(3): pass\n[z for z in gen()]'
    )
    found = analyse(tree, FETCH)
    assert tree.body[1] in found.iterating
    assert tree.body[2] not in found.iterating
    assert tree.body[3].value in found.moved  # type: ignore[attr-defined]


def test_everything() -> None:
    tree = ast.parse('len(1)')
    assert suspends.everything(tree).call(tree.body[0].value)  # type: ignore[attr-defined]
