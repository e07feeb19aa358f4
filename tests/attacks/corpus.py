"""The attack programs: what each is after, and which layer is to stop it.

A program's first lines are comments that say so:

    # goal: the frame of a generator
    # stopped by: guard
    # needs: 3.12                            syntax or library of that Python
    # limits: duration=0.3 output=10000      instead of `DEFAULTS`; also calls, memory
    # only: isolated                         it may break the interpreter, which only the kernel wall contains

It hands what it gets to the host function `leak`, stage by stage, and ends with `LEAKED`, a list of what
it reached. Evidence that is no object is a text that begins with `ESCAPED`.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent / 'programs'
LAYERS = frozenset('admit names guard classes imports library runtime limits kernel'.split())
DEFAULTS = {'duration': 2.0, 'output': 100_000.0, 'calls': 5_000.0, 'memory': 128.0 * 2**20}
EVIDENCE = 'ESCAPED'

_HEADER = re.compile(r'# (goal|stopped by|needs|limits|only): (.+)')


@dataclass(frozen=True)
class Attack:
    """One program of the corpus."""

    name: str
    source: str
    goal: str
    layer: str
    limits: dict[str, float]
    isolated_only: bool
    runs_here: bool


def load(path: Path) -> Attack:
    """Read the program at `path`.

    Raises:
        ValueError: its header is not as this module says.
    """
    source = path.read_text()
    header: dict[str, str] = {}
    for line in source.splitlines():
        found = _HEADER.fullmatch(line)
        if found is None:
            break
        header[found[1]] = found[2]
    name = path.relative_to(ROOT).with_suffix('').as_posix()
    if 'goal' not in header or header.get('stopped by') not in LAYERS:
        raise ValueError(f'{name}: a program begins with its goal and the layer that stops it')
    if source.splitlines()[-1] != 'LEAKED':
        raise ValueError(f'{name}: a program ends with LEAKED')
    needs = tuple(map(int, header.get('needs', '3.11').split('.')))
    given = dict(item.split('=') for item in header.get('limits', '').split())
    return Attack(
        name,
        source,
        header['goal'],
        header['stopped by'],
        DEFAULTS | {key: float(value) for key, value in given.items()},
        header.get('only') == 'isolated',
        sys.version_info >= needs,
    )


def attacks() -> list[Attack]:
    """All programs that the running Python can read."""
    return [attack for path in sorted(ROOT.rglob('*.py')) if (attack := load(path)).runs_here]
