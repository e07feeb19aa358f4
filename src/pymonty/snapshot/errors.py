"""What can go wrong with a snapshot inside a worker."""

from __future__ import annotations


class CannotDump(Exception):
    """Something that a guest holds, or stands in, has no form in a snapshot.

    Attributes:
        what: the function, type or variable, as a person would name it.
        why: what the matter is, and a way round.
    """

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f'{what}: {why}')
        self.what = what
        self.why = why


class BadImage(Exception):
    """An image that no dump has made."""


class TooMuch(Exception):
    """There is more to write than there was room for."""
