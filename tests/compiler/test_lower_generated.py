"""Generated programs keep their meaning when lowered."""

from __future__ import annotations

import ast
import warnings

import generate
import harness
import pytest
from hypothesis import HealthCheck, assume, given, settings


@pytest.mark.parametrize('predicate', list(harness.PREDICATES))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(source=generate.programs())
def test_meaning_is_kept(predicate: str, source: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', SyntaxWarning)
        try:
            compile(source, '<guest>', 'exec')
        except SyntaxError:
            assume(False)
        chosen = harness.PREDICATES[predicate]
        harness.agree(source, chosen)
        tree = ast.parse(source)
        before = ast.dump(tree, include_attributes=True)
        harness.check_normal_form(harness.lower.lower(tree, chosen(tree)))
        assert ast.dump(tree, include_attributes=True) == before, 'the tree that came in has changed'
