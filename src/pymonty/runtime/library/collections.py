"""collections: `namedtuple` makes classes, so what it makes is marked as the guest's."""

from __future__ import annotations

import collections
from collections.abc import Iterable
from typing import Any

from pymonty.runtime import classes
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export


def namedtuple(
    typename: Any, field_names: Any, *, rename: Any = False, defaults: Any = None, module: Any = None
) -> type:
    """As `collections.namedtuple`, which `eval`s the field names: they go in as exact strings."""
    if issubclass(type(field_names), str):
        names: list[str] = exact_str(field_names).replace(',', ' ').split()
    else:
        names = [exact_str(str(name)) for name in field_names]
    make: Any = collections.namedtuple
    made = make(
        exact_str(str(typename)),
        names,
        rename=bool(rename),
        defaults=None if defaults is None else _tuple(defaults),
        module='__main__' if module is None else exact_str(module),
    )
    return classes.adopt(made)


def _tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(values)


EXPORTS = export('collections', namedtuple=namedtuple)
