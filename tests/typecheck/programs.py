"""The corpus: programs with known mistakes, each marked with where and what, and programs without.

A file holds several, each under a line ``# %% title``. A mistake is marked on the line after it:

    fetch(5)
    #       ^ invalid-argument-type

The carets stand two columns to the right of what they mark, so that the first column can be marked too. What
is left without these lines is the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pymonty.typecheck.stubs import Stubs, parse

HERE = Path(__file__).parent / 'programs'
_TITLE = re.compile(r'^# %% (?P<title>.*)\n', re.MULTILINE)
_MARK = re.compile(r'# (?P<indent> *)(?P<carets>\^+) (?P<code>[\w-]+)')


class Mark(NamedTuple):
    """A finding: line from 1, columns from 0, rule."""

    line: int
    column: int
    end_column: int
    code: str


class Program(NamedTuple):
    name: str
    code: str
    marks: list[Mark]


def host() -> Stubs:
    """What the host gives these programs."""
    return parse((HERE / 'host.pyi').read_text())


def agent_host() -> Stubs:
    """What `tests.corpus_host` gives the programs of tests/corpus."""
    return parse((HERE / 'corpus.pyi').read_text())


def read(folder: str) -> list[Program]:
    """The programs of a folder, in order."""
    return [program for path in sorted((HERE / folder).glob('*.py')) for program in _split(path)]


def _split(path: Path) -> Iterator[Program]:
    _, *parts = _TITLE.split(path.read_text())
    for title, text in zip(parts[::2], parts[1::2], strict=True):
        lines: list[str] = []
        marks: list[Mark] = []
        for line in text.splitlines():
            if match := _MARK.fullmatch(line):
                start = len(match['indent'])
                marks.append(Mark(len(lines), start, start + len(match['carets']), match['code']))
            else:
                lines.append(line)
        yield Program(f'{path.stem}: {title}', '\n'.join(lines), marks)
