"""Random programs do inline, and in audit mode, what they do under CPython."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.corpus_host import functions
from tests.differential import Functions, Outcome, any_unbound, run_audited, run_cpython, run_inline
from tests.generated import programs


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
    difference = any_unbound(expected).differences(any_unbound(got))
    assert not difference, f'{source}\n{difference}'
