"""Every program of the corpus, stopped before each of its calls, does what it does under CPython.

At some places where it stops it goes on live; at the others it is dumped, killed, and restored in a new
process. Each CPython takes its third of the places; together, they take all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings

import pymonty
from tests import generated
from tests.corpus_host import functions
from tests.differential import Functions, Outcome, any_unbound, programs, run_cpython
from tests.everywhere import PAUSE, Points, pausing, run_restored

PROGRAMS = programs()
LEAST = {'host_calls': 300, 'agent': 100}
"""How many places of a folder must be restored."""
SHARES = 3
KNOWN = {
    'errors/uncaught_recursion.py': 'the depth at which it ends is not the same',
    'py312/inlined_unbound.py': 'a comprehension that pauses is a function, to which it is a free variable',
    'py312/comprehension_inlining.py': 'a comprehension that pauses is one with locals() of its own',
}
"""Programs that differ, and why."""


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2, kernel_wall='optional') as pool:
        yield pool


def with_pause() -> Functions:
    return {**functions(), PAUSE: lambda: None}


def alike(outcome: Outcome) -> Outcome:
    """`outcome` without the calls of `pause`: a report may ask for an exception's text once more."""
    return replace(outcome, calls=tuple(call for call in outcome.calls if call != f'{PAUSE}()'))


@pytest.mark.parametrize('folder', PROGRAMS)
def test_agrees_with_cpython(folder: str, pool: pymonty.Pool) -> None:
    mismatches, restored = [], 0
    for path in PROGRAMS[folder]:
        name, source = f'{folder}/{path.name}', pausing(path.read_text())
        if source is None or name in KNOWN:
            continue
        points = Points(SHARES, sys.version_info.minor % SHARES)
        expected = run_cpython(source, with_pause())
        try:
            difference = alike(expected).differences(alike(run_restored(pool, source, with_pause(), points)))
        except pymonty.MontyError as error:
            difference = f'  {type(error).__name__}: {error}'
        restored += points.restored
        if difference:
            mismatches.append(f'{name}\n{difference}')
    assert not mismatches, '\n' + '\n'.join(mismatches)
    assert restored >= LEAST.get(folder, 0)


@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.reuse, Phase.generate),  # a program is small already; to shrink one takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(source=generated.programs)
def test_generated_programs_agree_with_cpython(pool: pymonty.Pool, source: str) -> None:
    paused = pausing(source)
    assert paused is not None
    expected, got = run_cpython(paused, with_pause()), run_restored(pool, paused, with_pause(), Points(1))
    difference = any_unbound(alike(expected)).differences(any_unbound(alike(got)))
    assert not difference, f'{paused}\n{difference}'
