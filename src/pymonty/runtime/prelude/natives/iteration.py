"""Iterators: which of them run guest code, and what they are made of."""

from __future__ import annotations

import builtins
import operator
import sys
import types
from collections.abc import Callable
from typing import Any

from pymonty.runtime.classes import is_guest_class
from pymonty.runtime.prelude.natives.methods import guests, is_plain_kind

CALM = 'calm'
"""The kind of what runs no guest code when it is asked for an item."""


class Relay:
    """Stands between a native iterator and what it takes its items from.

    The prelude takes an item itself, in guest code, and leaves it here for the native to fetch. Where
    nothing was left, it passes the native's question on.
    """

    __slots__ = ('given', 'source')

    def __init__(self, source: Any) -> None:
        self.source = source
        self.given: list[Any] = []

    def __iter__(self) -> Relay:
        return self

    def __next__(self) -> Any:
        return self.given.pop(0) if self.given else next(self.source)


def relay(iterable: Any) -> Any:
    """An iterator over `iterable` for a native to hold."""
    return Relay(iter(iterable))


def offer(iterator: Any, item: Any) -> None:
    """Leave `item` for a native iterator to fetch from its relay."""
    _relay_of(iterator).given.append(item)


def source_of(iterator: Any) -> Any:
    """What the relay of a native iterator takes from."""
    return _relay_of(iterator).source


def _relay_of(iterator: Any) -> Relay:
    found = parts_of(iterator)[1][0]
    if type(found) is not Relay:
        raise TypeError(f'{type(iterator).__name__!r} object has no relay')
    return found


_NATIVE_CALLABLES = (
    types.BuiltinFunctionType,
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.MethodWrapperType,
    operator.itemgetter,
)


def calm_function(function: Any) -> bool:
    """Whether a call of `function` with plain values runs no guest code."""
    kind = type(function)
    if kind in _NATIVE_CALLABLES or function is None:
        return True
    return kind is type and not is_guest_class(function)


def calm(iterable: Any) -> bool:
    """Whether iterating over `iterable` runs no guest code, be it that it cannot be iterated at all."""
    kind = type(iterable)
    if is_plain_kind(kind):
        return True
    if kind is types.GeneratorType:
        return False
    if is_guest_class(kind):
        return not any(guests(iterable, name) for name in ('__iter__', '__next__', '__getitem__'))
    return kind_of(iterable) == CALM


def kind_of(iterator: Any) -> str:
    """How the prelude takes an item of `iterator`; `CALM` where the native way is as good."""
    kind = type(iterator)
    if id(kind) in _PARTS:
        name, parts = _PARTS[id(kind)]
        functions, sources = parts(iterator)
        if name == 'enumerate' and type(sources[0]) is not Relay:
            return CALM  # its count can be advanced by itself alone
        is_calm = all(map(calm_function, functions)) and all(map(calm, sources))
        return CALM if is_calm else name
    if kind is Relay:
        return CALM if calm(iterator.source) else 'relay'
    if kind is types.GeneratorType:
        return 'generator'
    if kind is _SequenceIterator:
        return 'sequence' if place_of(iterator) else CALM
    return 'guest' if is_guest_class(kind) and guests(iterator, '__next__') else CALM


class _Indexed:
    def __getitem__(self, index: int) -> Any:
        raise IndexError


_SequenceIterator: Any = type(iter(_Indexed()))


def place_of(iterator: Any) -> Any:
    """What an iterator counts through by `__getitem__`, and where it is; None once it has ended."""
    made = _SequenceIterator.__reduce__(iterator)
    return (made[1][0], made[2]) if len(made) > 2 else None


def advance_to(iterator: Any, index: int) -> None:
    _SequenceIterator.__setstate__(iterator, index)


def finish(iterator: Any) -> None:
    """Have an iterator over a sequence be at its end, as it is when that raises `IndexError`."""
    _SequenceIterator.__setstate__(iterator, sys.maxsize)


Parts = tuple[tuple[Any, ...], tuple[Any, ...]]


def _first_is_function(iterator: Any) -> Parts:
    made = iterator.__reduce__()[1]
    return made[:1], made[1:]


def _zip_parts(iterator: Any) -> Parts:
    return (), iterator.__reduce__()[1]


def _one_source(iterator: Any) -> Parts:
    return (), iterator.__reduce__()[1][:1]


def _caller_parts(iterator: Any) -> Parts:
    made = iterator.__reduce__()
    return (made[1][:1] if made[0] is iter and len(made[1]) == 2 else ()), ()


_PARTS: dict[int, tuple[str, Callable[[Any], Parts]]] = {
    id(map): ('map', _first_is_function),
    id(filter): ('filter', _first_is_function),
    id(zip): ('zip', _zip_parts),
    id(enumerate): ('enumerate', _one_source),
}
"""By `id` of a native iterator's type: its kind, and what gives its functions and its sources."""


def parts_of(iterator: Any) -> Any:
    """The functions and the sources of a native iterator that the prelude drives."""
    if id(type(iterator)) not in _PARTS:
        raise TypeError(f'{type(iterator).__name__!r} object has no parts')
    return _PARTS[id(type(iterator))][1](iterator)


def is_strict(iterator: Any) -> bool:
    """Whether a `zip` wants all its sources to be equally long."""
    return type(iterator) is zip and len(iterator.__reduce__()) > 2


advance = builtins.next
"""`next`, of what is calm or a generator."""
