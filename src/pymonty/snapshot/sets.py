"""Sets that come out in the same order again.

The order of a set follows from the hashes of its elements, the size of its table, and, where two want one
place, which came first or what stood there once. A *recipe* is an order of insertion and a way to insert:

    [0]             one by one, as a display or `add` does
    [1]             at once from a dict, as the union of two sets does
    [n, place, …]   at once, in a table of 2ⁿ places, of which some are taken by *fillers* at first

The first two are found by trying them at the dump. The third is worked out: each element gets the first place
on its way through the table that comes after the place of the one before, and fillers bar it from others.

Only native hashes are looked at. Others are asked when the set is built again, or follow from where an object
lies in memory, and no program can count on those.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import is_
from types import EllipsisType, NoneType
from typing import Any, Final

ONE_BY_ONE: Final = 0
MERGED: Final = 1
LARGEST: Final = 40
_NATIVE: Final = frozenset({int, str, float, bytes, bool, complex, NoneType, EllipsisType})
_EMPTY: Final = set.__sizeof__(set())
_ENTRY: Final = 16
_LINEAR: Final = 9  # places that CPython looks at before it jumps
_FARTHEST: Final = 30  # places to consider for one element
_MOST: Final = 2_000  # elements of a set that is worked out
_WORD: Final = (1 << 64) - 1

Way = list[int]


class _Filler:
    """Takes a place of a table for a while."""

    __slots__ = ('_hash',)

    def __init__(self, place: int) -> None:
        self._hash = place

    def __hash__(self) -> int:
        return self._hash


def recipe(value: Any) -> tuple[list[Any], Way]:
    """The elements of a set or frozenset in the order to insert them, and how."""
    items = [*_iterate(value)]
    if len(items) < 2 or not all(map(_is_native, items)):
        return items, [ONE_BY_ONE]
    size = _log_size(value)
    for way in ([ONE_BY_ONE], [MERGED]):
        if _is_same(_made(value, items, way), items, size):
            return items, way
    found = _placed(items, size)
    if found is not None and _is_same(_made(value, *found), items, size):
        return found
    return items, [ONE_BY_ONE]


def _made(value: Any, items: list[Any], way: Way) -> Any:
    if not issubclass(type(value), set):
        return frozenset(source(items, way))
    found: set[Any] = set()
    fill(found, items, way)
    return found


def _is_same(found: Any, items: list[Any], size: int) -> bool:
    return _log_size(found) == size and all(map(is_, found, items))


def _iterate(value: Any) -> Any:
    return (set if issubclass(type(value), set) else frozenset).__iter__(value)


def _is_native(item: Any) -> bool:
    if type(item) is tuple:
        return len(item) <= 8 and all(type(part) in _NATIVE for part in item)
    return type(item) in _NATIVE


def _log_size(value: Any) -> int:
    """The table has 2 to the power of this places."""
    kind = set if issubclass(type(value), set) else frozenset
    extra = kind.__sizeof__(value) - _EMPTY - type(value).__basicsize__ + kind.__basicsize__
    return (extra // _ENTRY).bit_length() - 1 if extra > 0 else 3


def _way_through(item: Any, size: int) -> Iterator[int]:
    """The places that CPython tries for an element."""
    mask = (1 << size) - 1
    perturb = hash(item) & _WORD
    place = perturb & mask
    while True:
        yield from range(place, place + (_LINEAR if place + _LINEAR <= mask else 0) + 1)
        perturb >>= 5
        place = (place * 5 + 1 + perturb) & mask


def _places(items: list[Any], size: int) -> list[int] | None:
    """Ascending places on the ways of the elements, as early on them as can be."""
    found: list[Any] = [(-1, 0, None)]  # (last place, cost, the same for the element before), costs falling
    for item in items:
        options: list[Any] = []
        for cost, place in enumerate(islice(_way_through(item, size), _FARTHEST)):
            before = found[bisect_left(found, place, key=_first) - 1] if found[0][0] < place else None
            if before is not None:
                options.append((place, before[1] + cost, before))
        found = []
        for option in sorted(options, key=_costs):
            if not found or option[1] < found[-1][1]:
                found.append(option)
        if not found:
            return None
    places, best = [], found[-1]
    while best[2] is not None:
        places.append(best[0])
        best = best[2]
    return places[::-1]


def _first(option: Any) -> int:
    return option[0]  # type: ignore[no-any-return]


def _costs(option: Any) -> tuple[int, int]:
    return option[:2]  # type: ignore[no-any-return]


def _placed(items: list[Any], size: int) -> tuple[list[Any], Way] | None:
    """An order and places for fillers by which the elements come to lie in the order of `items`."""
    places = _places(items, size) if len(items) <= _MOST else None
    if places is None:
        return None
    owners = {place: position for position, place in enumerate(places)}
    barred = [
        list(takewhile(place.__ne__, _way_through(item, size)))
        for item, place in zip(items, places, strict=True)
    ]
    fillers = {place for tried in barred for place in tried if place not in owners}
    order: list[int] = []
    waiting = [*range(len(items))]
    while waiting:
        done = {*order}
        ready = [each for each in waiting if all(owners[p] in done for p in barred[each] if p in owners)]
        if not ready:
            return None
        order += ready
        waiting = [each for each in waiting if each not in ready]
    return [items[each] for each in order], [size, *sorted(fillers)]


def source(items: list[Any], way: Way) -> Any:
    """What a frozenset with these elements is made from."""
    if way[0] == ONE_BY_ONE:
        return items
    if way[0] == MERGED:
        return dict.fromkeys(items)
    found: set[Any] = set()
    fill(found, items, way)
    return found


def fill(empty: Any, items: list[Any], way: Way) -> None:
    """Insert these into an empty set in one of the ways."""
    if way[0] <= MERGED:
        set.update(empty, source(items, way))
        return
    fillers = [_Filler(place) for place in way[1:]]
    entries = [*fillers, *items]
    least, most = 1 << way[0] - 2, (1 << way[0] - 1) - 1  # so many at once make the table as large
    extra = [_Filler(place) for place in range(least - len(entries))]
    set.update(empty, dict.fromkeys([*entries[:most], *extra]))
    set.update(empty, entries[most:])
    for filler in (*fillers, *extra):
        set.discard(empty, filler)  # `difference_update` would tidy the table


def is_likely(way: list[Any], count: int) -> bool:
    """Whether a dump can have written this way to insert so many elements."""
    if not way or any(type(number) is not int for number in way) or not 0 <= way[0] <= LARGEST:
        return False
    if way[0] <= MERGED:
        return len(way) == 1
    places = 1 << way[0]
    return way[0] >= 3 and places <= 64 * (count + 8) and all(0 <= place < places for place in way[1:])
