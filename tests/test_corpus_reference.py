"""The corpus itself: every program is deterministic under CPython, and each is worth its place."""

from __future__ import annotations

import pytest

from tests.corpus_host import functions
from tests.differential import programs, run_cpython

PROGRAMS = programs()


@pytest.mark.parametrize('folder', PROGRAMS)
def test_programs_do_the_same_twice(folder: str) -> None:
    for path in PROGRAMS[folder]:
        source = path.read_text()
        first = run_cpython(source, functions())
        assert not (difference := first.differences(run_cpython(source, functions()))), (
            f'{path}\n{difference}'
        )
        assert ' at 0x' not in f'{first}', f'{path} shows an address'
        seen = first.output, first.calls, first.exception, first.result
        assert seen != ('', (), None, 'NoneType: None'), f'{path} does nothing that can be seen'


def test_corpus_is_large_and_diverse() -> None:
    assert sum(map(len, PROGRAMS.values())) >= 330
    assert len(PROGRAMS) >= 40
