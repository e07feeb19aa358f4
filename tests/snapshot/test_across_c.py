"""A program that calls the host inside of C is dumped there, and goes on in another process.

Each call of `CONSTRUCTS` is dumped. Those of `REFUSED` say what stands in the way, and go on where they are.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import pymonty
from tests import differential
from tests.prelude.constructs import CONSTRUCTS, FUNCTIONS, REFUSED


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2, kernel_wall='optional') as pool:
        yield pool


@pytest.mark.parametrize('name', CONSTRUCTS)
def test_is_dumped_at_each_call(name: str, pool: pymonty.Pool) -> None:
    assert _agrees(CONSTRUCTS[name], pool) == []


@pytest.mark.parametrize('name', REFUSED)
def test_is_refused_and_goes_on(name: str, pool: pymonty.Pool) -> None:
    refused = _agrees(REFUSED[name], pool)
    assert refused
    assert all('cannot dump' in text for text in refused)


def _agrees(source: str, pool: pymonty.Pool) -> list[str]:
    """Why calls of a program could not be dumped; it does what it does under CPython."""
    refused: list[str] = []
    expected = differential.run_cpython(source, FUNCTIONS)
    got = _moved(source, pool, refused)
    assert not expected.differences(differential.replace(got, calls=expected.calls))
    return refused


def _moved(source: str, pool: pymonty.Pool, refused: list[str]) -> differential.Outcome:
    """Run a program that is moved to another worker at each call."""
    printed: list[str] = []

    def write(stream: str, text: str) -> None:
        printed.append(text)

    program = pymonty.Monty(
        source, external_functions=[*FUNCTIONS], script_name=differential.SCRIPT, pool=pool
    )
    try:
        paused = program.start(print_callback=write)
        while not isinstance(paused, pymonty.MontyComplete):
            assert isinstance(paused, pymonty.MontySnapshot)
            try:
                state = paused.dump()
            except pymonty.MontySnapshotError as error:
                refused.append(str(error))
            else:
                paused.close()
                paused = pymonty.MontySnapshot.load(state, pool=pool, print_callback=write)
            try:
                answer = FUNCTIONS[paused.function_name](*paused.args, **paused.kwargs)
            except ValueError as error:
                paused = paused.resume(exception=error)
            else:
                paused = paused.resume(return_value=answer)
    except pymonty.MontyRuntimeError as error:
        summary, report = error.display('type-msg'), error.display('traceback')
        return differential._failed(''.join(printed), summary, report, [])
    return differential.Outcome(''.join(printed), differential._describe(paused.output), None, None, None, ())
