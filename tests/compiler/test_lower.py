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
