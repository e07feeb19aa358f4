"""uuid: a `UUID` can be changed by a second `__init__`, so the constants belong to a session."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


def bind(imports: Imports) -> dict[str, Any]:
    """The namespaces, copied."""
    return {
        name: uuid.UUID(bytes=value.bytes)
        for name, value in vars(uuid).items()
        if name.startswith('NAMESPACE_')
    }
