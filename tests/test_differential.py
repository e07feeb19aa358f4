"""Every program of the corpus does under pymonty what it does under CPython.

In a worker, inline, and in audit mode, where a value of a type that is not admitted ends the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest

import pymonty
from tests.corpus_host import functions
from tests.differential import (
    Functions,
    Outcome,
    programs,
    run_audited,
    run_cpython,
    run_inline,
    run_session,
)

PROGRAMS = programs()
Runner = Callable[[str, Functions], Outcome]
KNOWN = {
    'py312/inlined_unbound.py': 'a comprehension that pauses is a function, to which it is a free variable',
}
"""Programs that differ, and why. They must: a row whose program agrees again has to go."""


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2, kernel_wall='optional') as pool:
        yield pool


@pytest.fixture(params=['isolated', 'inline', 'audited'])
def run(request: pytest.FixtureRequest) -> Runner:
    match request.param:
        case 'isolated':
            return partial(run_session, request.getfixturevalue('pool'))
        case 'inline':
            return run_inline
    return run_audited


@pytest.mark.parametrize('folder', PROGRAMS)
def test_agrees_with_cpython(folder: str, run: Runner) -> None:
    mismatches = []
    for path in PROGRAMS[folder]:
        source = path.read_text()
        try:
            difference = run_cpython(source, functions()).differences(run(source, functions()))
        except pymonty.MontyError as error:
            difference = f'  {type(error).__name__}: {error}'
        name = f'{folder}/{path.name}'
        if name in KNOWN:
            difference = '' if difference else f'  agrees now, though {KNOWN[name]}: drop it from KNOWN'
        if difference:
            mismatches.append(f'{name}\n{difference}')
    assert not mismatches, '\n' + '\n'.join(mismatches)
