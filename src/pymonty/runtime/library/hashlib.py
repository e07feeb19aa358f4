"""hashlib: the sets of names are mutable, so each session has copies."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


def bind(imports: Imports) -> dict[str, Any]:
    """The sets, copied."""
    return {name: set(getattr(hashlib, name)) for name in ('algorithms_available', 'algorithms_guaranteed')}
