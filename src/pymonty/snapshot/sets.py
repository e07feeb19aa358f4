"""Sets that come out in the same order again.

The order of a set follows from the hashes of its elements, the size of its table, and, where two want one
place, which came first. A *recipe* is an order of insertion and a way to insert, found by trying at the dump:

    0       one by one, as a display or `add` does
    1       at once from a dict, as the union of two sets does
    n > 1   at once, with a table of 2ⁿ places

Only native hashes are tried. Others are asked when the set is built again, or follow from where an object
lies in memory, and no program can count on those.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from types import EllipsisType, NoneType
from typing import Any, Final

ONE_BY_ONE: Final = 0
MERGED: Final = 1
LARGEST: Final = 40
_NATIVE: Final = frozenset({int, str, float, bytes, bool, complex, NoneType, EllipsisType})
_EMPTY: Final = set.__sizeof__(set())
_ENTRY: Final = 16
_NEAR: Final = 9  # how far CPython looks before it jumps


class _Filler:
    """An element that is put in to make a table grow, and taken out again."""

    __slots__ = ()


def recipe(value: Any) -> tuple[list[Any], int]:
    """The elements of a set or frozenset, and how to insert them."""
    items = [*_iterate(value)]
    if len(items) < 2 or not all(map(_is_native, items)):
        return items, ONE_BY_ONE
    size = _log_size(value)
    empty: Any = set if issubclass(type(value), set) else frozenset
    for way in (ONE_BY_ONE, MERGED, size):
        for order in _orders(items, size):
            found = empty(source(order, way))
            if empty is set:
                found = set()
                fill(found, order, way)
            if _log_size(found) == size and all(map(_is, found, items)):
                return order, way
            if _log_size(found) != size:
                break
    return items, ONE_BY_ONE


def _iterate(value: Any) -> Any:
    return (set if issubclass(type(value), set) else frozenset).__iter__(value)


def _is(a: object, b: object) -> bool:
    return a is b


def _is_native(item: Any) -> bool:
    if type(item) is tuple:
        return len(item) <= 8 and all(type(part) in _NATIVE for part in item)
    return type(item) in _NATIVE


def _log_size(value: Any) -> int:
    """The table has 2 to the power of this places."""
    kind = set if issubclass(type(value), set) else frozenset
    extra = kind.__sizeof__(value) - _EMPTY - type(value).__basicsize__ + kind.__basicsize__
    return (extra // _ENTRY).bit_length() - 1 if extra > 0 else 3


def _orders(items: list[Any], size: int) -> Iterator[list[Any]]:
    """As they lie; then those first that lie where their hash says; all orders of a few."""
    yield items
    mask = (1 << size) - 1
    homes = [hash(item) & mask for item in items]
    for distance in (_NEAR, 0):
        at_home: list[Any] = []
        displaced: list[Any] = []
        least = mask
        for item, home in zip(reversed(items), reversed(homes), strict=True):
            (displaced if home > least + distance else at_home).append(item)
            least = min(least, home)
        if displaced:
            yield at_home[::-1] + displaced[::-1]
    if len(items) <= 4:
        yield from map(list, permutations(items))


def source(items: list[Any], way: int) -> Any:
    """What a frozenset with these elements is made from."""
    if way == ONE_BY_ONE:
        return items
    if way == MERGED:
        return dict.fromkeys(items)
    found: set[Any] = set()
    fill(found, items, way)
    return found


def fill(empty: Any, items: list[Any], way: int) -> None:
    """Insert these into an empty set in one of the ways."""
    if way <= MERGED:
        set.update(empty, source(items, way))
        return
    entries: dict[Any, None] = dict.fromkeys(items)
    fillers = [_Filler() for _ in range((1 << way - 1) - 1 - len(entries))]
    set.update(empty, {**entries, **dict.fromkeys(fillers)})
    set.difference_update(empty, fillers)
