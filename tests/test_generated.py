"""Random programs do inline, and in audit mode, what they do under CPython."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.corpus_host import functions
from tests.differential import Functions, Outcome, run_audited, run_cpython, run_inline
from tests.generated import programs

_UNBOUND = re.compile(
    r"cannot access (?:local|free) variable '(\w+)' where it is not associated with a value"
    '(?: in enclosing scope)?'
)


def _alike(outcome: Outcome) -> Outcome:
    """`outcome` without the one difference that is known (see `KNOWN` in test_differential)."""
    texts = {
        field.name: _UNBOUND.sub(r'unbound \1', value).replace('UnboundLocalError', 'NameError')
        for field in fields(outcome)
        if type(value := getattr(outcome, field.name)) is str
    }
    return replace(outcome, **texts)


@pytest.mark.parametrize('run', [run_inline, run_audited])
@settings(
    max_examples=100,
    deadline=None,
    phases=(Phase.reuse, Phase.generate),  # a program is small already; to shrink one takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(source=programs)
def test_agrees_with_cpython(run: Callable[[str, Functions], Outcome], source: str) -> None:
    expected, got = run_cpython(source, functions()), run(source, functions())
    difference = _alike(expected).differences(_alike(got))
    assert not difference, f'{source}\n{difference}'
