"""What the lowering does differently for each CPython, so that tracebacks and orders are that CPython's own.

A snapshot says in which dialect its programs were lowered, and whoever restores it lowers them so again,
on whatever CPython: hidden names, suspension points and definitions are then the same.
"""

from __future__ import annotations

import sys
from typing import NamedTuple


class Dialect(NamedTuple):
    """The ways of one CPython.

    Attributes:
        version: (major, minor).
        inlines: list, set and dict comprehensions run in the frame around them.
        loops_at_iterable: a loop takes its iterator at the position of the iterable, not of the whole loop.
        converts_first: f'{value!r:{spec}}' applies `!r` before it evaluates the specification.
    """

    version: tuple[int, int]
    inlines: bool
    loops_at_iterable: bool
    converts_first: bool


OLDEST = (3, 11)


def of(version: tuple[int, int]) -> Dialect:
    """The dialect of CPython `version`; one yet to come is taken for the last that is known."""
    return Dialect(version, version >= (3, 12), version >= (3, 13), version >= (3, 13))


RUNNING = of(sys.version_info[:2])
"""That of the CPython which runs."""
