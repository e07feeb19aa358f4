"""Known mistakes are found where they are, and right programs pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from pymonty.typecheck.checker import shared
from pymonty.typecheck.stubs import Stubs
from tests.typecheck import programs
from tests.typecheck.programs import Mark, Program

ROOT = Path(__file__).parents[2]
MISTAKES = programs.read('mistakes')
CORRECT = programs.read('correct')
AGENTS = sorted((ROOT / 'tests/corpus/agent').glob('*.py'))


def errors(code: str, given: Stubs) -> list[Mark]:
    found = shared.check(code, 'main.py', given)
    return [
        Mark(
            d.line,
            d.column,
            max(d.end_column if d.end_line == d.line else len(d.lines[0]), d.column + 1),
            d.code,
        )
        for d in found
        if d.severity == 'error'
    ]


def test_the_corpus_is_large() -> None:
    assert len(MISTAKES) >= 120
    assert len(CORRECT) + len(AGENTS) >= 120
    assert all(program.marks for program in MISTAKES)
    assert not any(program.marks for program in CORRECT)


@pytest.mark.parametrize('program', MISTAKES, ids=lambda program: program.name)
def test_a_mistake_is_reported_where_it_is(program: Program) -> None:
    assert errors(program.code, programs.host()) == program.marks


@pytest.mark.parametrize('program', CORRECT, ids=lambda program: program.name)
def test_a_correct_program_passes(program: Program) -> None:
    assert errors(program.code, programs.host()) == []


@pytest.mark.parametrize('path', AGENTS, ids=lambda path: path.stem)
def test_an_agent_passes(path: Path) -> None:
    assert errors(path.read_text(), programs.agent_host()) == []
