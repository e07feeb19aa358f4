"""keyword: the lists are mutable, so each session has copies."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


def bind(imports: Imports) -> dict[str, Any]:
    """The lists, copied."""
    return {'kwlist': [*keyword.kwlist], 'softkwlist': [*keyword.softkwlist]}
