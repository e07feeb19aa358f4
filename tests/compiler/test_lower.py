"""The lowering keeps every program's meaning and leaves no operand at a suspending call."""

from __future__ import annotations

import ast
import sys

import harness
import pytest
from snippets import SNIPPETS

from pymonty.compiler import lower, suspends

RUNNABLE = [
    name for name, text in SNIPPETS.items() if not text.startswith('# 3.12') or sys.version_info >= (3, 12)
]


@pytest.mark.parametrize('predicate', list(harness.PREDICATES))
@pytest.mark.parametrize('name', RUNNABLE)
def test_meaning_is_kept(name: str, predicate: str) -> None:
    harness.agree(SNIPPETS[name], harness.PREDICATES[predicate])


@pytest.mark.parametrize('predicate', list(harness.PREDICATES))
@pytest.mark.parametrize('name', RUNNABLE)
def test_nothing_waits_on_the_operand_stack(name: str, predicate: str) -> None:
    count = harness.check_normal_form(harness.lowered(SNIPPETS[name], harness.PREDICATES[predicate]))
    assert count > 0 or predicate != 'every call'


def test_nothing_suspends_nothing_changes() -> None:
    tree = ast.parse('x = [len(i) for i in ("a", "b")]')
    assert lower.lower(tree, suspends.analyse(tree, frozenset({'fetch'}))) is tree


def text_of(source: str) -> str:
    return ast.unparse(harness.lowered(source, harness.some))


def test_points_that_share_a_position_are_numbered() -> None:
    source = (
        'def deco(n):\n    f(n)\n    return lambda h: f(h)\ndef run():\n    @deco(1)\n    def h(): 1\nrun()'
    )
    harness.agree(source, harness.some)
    text = text_of(source)
    assert text.index('.site = 0') < text.index('.site = 1')


def test_a_pending_jump_leaves_a_note() -> None:
    text = text_of('def h():\n    try:\n        if f(1): return 2\n    finally:\n        f(3)\nx = h()')
    assert '.return = 2' in text
    assert ".l1 = 'return'" in text


def test_positions_are_those_of_the_program() -> None:
    tree = harness.lowered('x = f(1) + f(2)', harness.some)
    found = sorted(harness.place(node) for node in harness.sites(tree))
    assert found == [(1, 1, 4, 8), (1, 1, 11, 15)]


def test_classes_keep_hidden_names_out() -> None:
    names: dict[str, object] = {'f': lambda v: v, **harness.helpers.HELPERS}
    source = 'class A:\n    x = f(1) + f(2)\n    y = [f(i) for i in (1,)]\n    z = (lambda: f(f(1)))'
    exec(compile(harness.lowered(source, harness.some), '<guest>', 'exec'), names)
    assert [key for key in vars(names['A']) if key[0] != '_'] == ['x', 'y', 'z']  # type: ignore[arg-type]
