"""decimal: the template contexts are mutable, so each session has copies.

The current context is a context variable: a session that runs in a `contextvars.Context` of its own has
its own precision, rounding and traps, whatever runs beside it.
"""

from __future__ import annotations

import decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


def bind(imports: Imports) -> dict[str, Any]:
    """The template contexts, copied."""
    return {
        name: getattr(decimal, name).copy() for name in ('BasicContext', 'DefaultContext', 'ExtendedContext')
    }
