"""Caches of the standard library that all programs share, and inline the host.

A guest's object that they took for a key would answer, by its `__eq__`, for the keys of others: a host that
asks for `Union[int, str]` got what a guest liked. So they keep what only trusted keys lead to. Classes are
such: no guest's metaclass has an `__eq__` of its own.
"""

from __future__ import annotations

import _strptime  # type: ignore[import-not-found]
import fractions
import gc
import types
import typing
from collections.abc import Callable
from typing import Any

from pymonty.runtime.classes import is_class

_EXACT = frozenset(
    map(
        id,
        (
            *(int, float, complex, bool, str, bytes, type(None), types.EllipsisType, typing.TypeVar),
            *(typing.ParamSpec, typing.TypeVarTuple, typing.ForwardRef, typing.NewType),
        ),
    )
)
_HOLDERS = frozenset(map(id, (tuple, list)))
_DEPTH = 20


def _is_trusted(value: Any, depth: int = _DEPTH) -> bool:
    """Whether `value` compares by what it is, all that is in it included."""
    kind = type(value)
    if id(kind) in _EXACT or is_class(value):
        return True
    if id(kind) in _HOLDERS:
        return depth > 0 and all(_is_trusted(item, depth - 1) for item in value)
    if kind is types.GenericAlias or kind is types.UnionType or kind.__module__ == 'typing':
        return depth > 0 and _is_trusted(getattr(value, '__args__', ()), depth - 1)
    return False


def _guarded(cached: Any) -> Callable[..., Any]:
    """What to call in the place of a cached function."""
    function = cached.__wrapped__

    def call(*args: Any, **keywords: Any) -> Any:
        is_safe = all(map(_is_trusted, args)) and all(map(_is_trusted, keywords.values()))
        return (cached if is_safe else function)(*args, **keywords)

    return call


class _ByFormat(dict):  # type: ignore[type-arg]
    """What `strptime` remembers by the text of a format."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key) if type(key) is str else default

    def __setitem__(self, key: Any, value: Any) -> None:
        if type(key) is str:
            super().__setitem__(key, value)


def guard() -> None:
    """Have the caches take no guest's objects from now on."""
    for clear in typing._cleanups:  # type: ignore[attr-defined]
        _replace(clear.__self__, _guarded(clear.__self__))
    if hasattr(fractions, '_hash_algorithm'):
        fractions._hash_algorithm = _guarded(fractions._hash_algorithm)
    _strptime._regex_cache = _ByFormat()


def _replace(cached: Any, guarded: Any) -> None:
    """Have `typing` call `guarded`: its functions find a cached one in a cell or, from 3.12 on, in a dict."""
    own = typing.__dict__.get('_caches', {})
    for function in [key for key in own if own[key] is cached]:
        own[function] = guarded
    kept = [*map(id, guarded.__closure__)]
    for holder in gc.get_referrers(cached):
        if type(holder) is types.CellType and id(holder) not in kept:
            holder.cell_contents = guarded
