"""Random programs do inline what they do under CPython."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings

from tests.corpus_host import functions
from tests.differential import run_cpython, run_inline
from tests.generated import programs


@settings(
    max_examples=100,
    deadline=None,
    phases=(Phase.reuse, Phase.generate),  # a program is small already; to shrink one takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(programs)
def test_agrees_with_cpython(source: str) -> None:
    difference = run_cpython(source, functions()).differences(run_inline(source, functions()))
    assert not difference, f'{source}\n{difference}'
