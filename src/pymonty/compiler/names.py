"""Which attribute names need a guard, worked out from the interpreter that runs.

Attribute names stand in the source, so most decisions fall at compile time: a name that no admitted
type has, or that every admitted type with it has reviewed, compiles to a plain attribute access. The
rest, `GUARDED`, compile to a call of the guard, which looks at the type:

    GUARDED = ⋃ over admitted types T of names(T) − reviewed(T)

where names(T) is `dir(T)` and what a sample instance holds, and reviewed(T) joins the rows of
`surface` along T's bases. An attribute that a new Python adds to a type is in names(T) and in no row:
it is guarded until someone reviews it. Dunders are guarded unless `PLAIN`.
"""

from __future__ import annotations

import builtins
import re
import types
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator
from functools import cache
from typing import Any

from pymonty.surface import library_types
from pymonty.surface.types import PLAIN, SAFE


def _anonymous() -> Iterator[type]:
    """The builtin types that have no name in `builtins`, from one value of each."""
    ordered: Any = OrderedDict()
    agen: Any = _async_generator()
    awaitables = (agen.__anext__(), agen.athrow(ValueError), anext(agen, None), _coroutine().__await__())
    iterables: Any = ([], (), '', 'é', b'', bytearray(), memoryview(b''), range(1), range(1 << 65), set(), {})
    backwards: Any = ([], {}, {}.values(), {}.items(), ordered)
    values = (
        *(None, ..., NotImplemented, len, object().__str__, {}.keys(), {}.values(), {}.items()),
        *(ordered.keys(), ordered.values(), ordered.items(), iter(ordered)),
        *(iter({}.values()), iter({}.items()), iter(int, 1), iter(_Indexed())),
        *map(iter, iterables),
        *map(reversed, backwards),
        *awaitables,
        re.compile('').match,  # a C function that knows its class
    )
    yield from map(type, values)
    yield from vars(types).values()
    for awaitable in awaitables:
        awaitable.close()


class _Indexed:
    def __getitem__(self, index: int) -> int:
        raise IndexError


async def _async_generator() -> AsyncIterator[None]:
    yield


async def _coroutine() -> None:
    return None


def _builtin_types() -> dict[str, type]:
    found: dict[str, type] = {}
    for value in (*vars(builtins).values(), *_anonymous()):
        if isinstance(value, type) and (value.__name__ in SAFE or issubclass(value, BaseException)):
            found.setdefault(value.__name__, value)
    return found


def is_dunder(name: str) -> bool:
    return name[:2] == '__' and name[-2:] == '__' and len(name) > 4


TRUSTED = 'object'
"""The attribute of Unicode errors whose type CPython takes on trust to describe them: a store asks first."""


BUILTIN_TYPES: dict[str, type] = _builtin_types()
LIBRARY_TYPES: dict[str, type] = library_types.resolve()
ADMITTED: dict[int, type] = {id(t): t for t in (*BUILTIN_TYPES.values(), *LIBRARY_TYPES.values())}

_ROWS: dict[int, frozenset[str]] = {
    id(kind): frozenset(rows[label].split())
    for types_by_label, rows in ((BUILTIN_TYPES, SAFE), (LIBRARY_TYPES, library_types.SAFE))
    for label, kind in types_by_label.items()
    if label in rows
}

REVIEWED: dict[int, frozenset[str]] = {
    key: frozenset().union(*(_ROWS[id(base)] for base in kind.__mro__ if id(base) in _ROWS))
    for key, kind in ADMITTED.items()
}
"""By `id` of an admitted type (a type's own hash may be a guest's): its reviewed names."""

SAMPLES = library_types.samples()

_NEVER_ADMITTED = (
    types.FrameType,
    types.TracebackType,
    types.CodeType,
    types.CellType,
)
"""Should a guest come to hold one of these, it still reaches nothing through it."""


def _defined(cls: type) -> frozenset[str]:
    return frozenset(name for name in vars(cls) if not is_dunder(name))


@cache
def _unreviewed(cls: type) -> frozenset[str]:
    """What `cls` itself adds besides its row, which applies to all subclasses."""
    return _defined(cls) - _ROWS.get(id(cls), frozenset())


@cache
def _of_metaclass(metaclass: type) -> frozenset[str]:
    return frozenset().union(*map(_defined, metaclass.__mro__))


def _guarded(kind: type) -> frozenset[str]:
    """names(kind) − reviewed(kind). `dir` would ask the metaclass, and that of enums hides some."""
    held = {name for sample in SAMPLES.get(kind, ()) for name in getattr(sample, '__dict__', ())}
    own = frozenset(name for name in held if not is_dunder(name))
    return own.union(_of_metaclass(type(kind)), *map(_unreviewed, kind.__mro__)) - REVIEWED[id(kind)]


GUARDED: frozenset[str] = library_types.PRIVATE.union(
    *map(_guarded, ADMITTED.values()),
    *({name for name in dir(kind) if '_' in name and not is_dunder(name)} for kind in _NEVER_ADMITTED),
)
"""The names that need a look at the type; dunders are judged by `is_guarded`."""


def is_guarded(name: str) -> bool:
    """Whether reading attribute `name` must go through the guard."""
    if name[:2] == '__' and name[-2:] == '__':
        return name not in PLAIN
    return name in GUARDED


def mangle(class_name: str | None, name: str) -> str:
    """What CPython makes of an identifier inside a class body (private name mangling)."""
    if class_name is None or name[:2] != '__' or name[-2:] == '__':
        return name
    stripped = class_name.lstrip('_')
    return f'_{stripped}{name}' if stripped else name
