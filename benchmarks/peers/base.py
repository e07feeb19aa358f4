"""What a contestant can be asked to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, ClassVar

Functions = Mapping[str, Callable[..., object]]
Run = Callable[[str], object]
"""Runs a program, or a snippet, and gives the value of its variable `result` or of its last expression."""


class Missing(Exception):
    """This machine does not have the contestant; says why."""


def package(name: str) -> Any:
    """A module of a contestant's package.

    Raises:
        Missing: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise Missing(str(error)) from None


class Unsupported(Exception):
    """The contestant does not do this; says what it does not do."""


class Peer:
    """One contestant, warm: whatever it keeps ready between sessions is ready.

    Attributes:
        name: in tables.
        isolation: what stands between a program and the machine, in a few words.
        pooled: it keeps processes ready, which each session uses up or occupies.
        cold: source for a new Python process that gives it `1 + 1` and prints the result.
    """

    name: ClassVar[str]
    isolation: ClassVar[str]
    pooled: ClassVar[bool] = False
    cold: ClassVar[str] = ''

    def first(self, expression: str) -> object:
        """Evaluate an expression in a fresh session, from source to value, and end the session."""
        with self.session({}) as run:
            return run(expression)

    def session(self, functions: Functions) -> AbstractContextManager[Run]:
        """A fresh session, isolated from others as the contestant isolates them."""
        raise Unsupported('has no sessions')

    def room(self, functions: Functions) -> AbstractContextManager[Run]:
        """Where the runs of a program are timed: a session, unless sessions take seconds to make."""
        return self.session(functions)

    def compiler(self) -> Callable[[str, frozenset[str]], object]:
        """A function from a source and the names of host functions to a compiled program."""
        raise Unsupported('does not compile in a step of its own')

    def paused(self, source: str) -> AbstractContextManager[Callable[[], bytes]]:
        """A program that stands at its first call of the host function `fetch`; what dumps it."""
        raise Unsupported('cannot pause a program and dump it')

    def resumed(self, state: bytes, value: object) -> None:
        """Load a dump in a fresh session, give the call its value, end the session where it stops next."""
        raise Unsupported('cannot load a paused program')

    def close(self) -> None:
        """Let go of all that it holds."""
