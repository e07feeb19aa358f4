"""random: the module's functions are methods of one generator; each session has its own."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


def bind(imports: Imports) -> dict[str, Any]:
    """The functions of one session, seeded from the system's entropy like the originals."""
    generator = random.Random()
    return {
        name: getattr(generator, name)
        for name in dir(generator)
        if name[0] != '_' and hasattr(random, name) and callable(getattr(generator, name))
    }
