"""What library modules keep of a session outside all its variables.

    random      the generator behind the module's functions
    decimal     the current context, a context variable

What is saved of each is a value that the graph can write; where the session has not imported the module, nothing is.
"""

from __future__ import annotations

import decimal
import random
from collections.abc import Callable
from typing import Any, Protocol

from pymonty.snapshot.library.reducer import exact, random_parts, restore_random


class Modules(Protocol):
    """A session's modules (see `pymonty.snapshot.state`)."""

    def imported(self) -> list[str]: ...

    def members(self, name: str) -> dict[str, Any]: ...


Within = Callable[..., Any]
"""Calls a function in the session's context."""


def save(session: Modules, within: Within) -> dict[str, Any]:
    """The states of the modules that the session has imported."""
    return {name: _SAVE[name](session, within) for name in session.imported() if name in _SAVE}
