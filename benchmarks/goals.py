"""What the figures have to be: one row a requirement. More rows come with more to measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.harness import Case, geometric_mean


@dataclass(frozen=True)
class Goal:
    """A requirement.

    Attributes:
        what: in words.
        group, name: the case; all of the group, by the geometric mean of their ratios, if there is no name.
        who, against: the contestants; the figure is a ratio, or absolute if `against` is empty.
        bound: on which side of the limits the figure has to be.
        required, aim: the limits.
        unit: of the figure; a ratio has none.
    """

    what: str
    group: str
    name: str
    who: str
    against: str
    bound: Literal['most', 'least']
    required: float
    aim: float
    unit: str = ''

    def figure(self, cases: Sequence[Case]) -> float | None:
        """What was measured; None if it was not."""
        found = [case for case in cases if case.group == self.group and self.name in ('', case.name)]
        if self.against:
            ratios = [case.ratio(self.who, self.against) for case in found]
            return geometric_mean([ratio for ratio in ratios if ratio is not None])
        medians = [case.median(self.who) for case in found]
        return geometric_mean([median for median in medians if median is not None])

    def holds(self, figure: float, limit: float) -> bool:
        """Is the figure within a limit?"""
        return figure <= limit if self.bound == 'most' else figure >= limit


OURS, REUSE, INLINE = 'pymonty', 'pymonty, reuse', 'pymonty, inline'
EXEC, MONTY = 'CPython exec', 'pydantic-monty'
MIB = 1 << 20
NEW = '`1 + 1`, new process'
OFF, ON = 'as it stands', 'every own call may pause'

GOALS = (
    Goal('`1 + 1` in a fresh isolated session', 'start', '', OURS, MONTY, 'most', 1.0, 0.4),
    Goal('`1 + 1`, inline', 'start', '', INLINE, EXEC, 'most', 10, 5),
    Goal('`1 + 1`, inline', 'start', '', INLINE, '', 'most', 60e-6, 30e-6, 's'),
    Goal('run time of the programs', 'programs', '', OURS, EXEC, 'most', 1.15, 1.0),
    Goal('run time of the programs', 'programs', '', OURS, MONTY, 'most', 0.5, 0.4),
    Goal('compile 50 lines', 'compile', 'without functions', OURS, EXEC, 'most', 4, 2.5),
    Goal('compile 50 lines that call functions', 'compile', 'with functions', OURS, EXEC, 'most', 4, 2.5),
    Goal('a host call, there and back', 'call', 'a number', OURS, MONTY, 'most', 0.7, 0.3),
    Goal('a session of ten snippets', 'snippets', '', OURS, MONTY, 'most', 0.7, 0.4),
    Goal('first result in a new host process', 'cold', '', OURS, '', 'most', 0.1, 0.035, 's'),
    Goal('sessions per second', 'sustained', '', OURS, MONTY, 'least', 0.3, 0.6),
    Goal('sessions per second, workers reused', 'sustained', '', REUSE, MONTY, 'least', 1.0, 3.0),
    Goal('first checked snippet of a session', 'checking', 'first snippet', OURS, MONTY, 'most', 1.0, 0.5),
    Goal('a later checked snippet', 'checking', 'a later snippet', OURS, MONTY, 'most', 2.0, 1.0),
    Goal('a checked `1 + 1` in a new process', 'checking', NEW, OURS, '', 'most', 0.15, 0.1, 's'),
    Goal('dump of a paused program', 'snapshots', 'dump', OURS, MONTY, 'most', 2.0, 1.0),
    Goal('load and resume', 'snapshots', 'load and resume', OURS, MONTY, 'most', 2.0, 1.0),
    Goal('suspension normal form, run time', 'pausing', '', ON, OFF, 'most', 1.05, 1.0),
    Goal('memory a session adds', 'memory', '', OURS, '', 'most', 8 * MIB, 3 * MIB, 'B'),
)
