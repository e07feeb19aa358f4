"""The hidden helpers do what CPython does inside one instruction."""

from __future__ import annotations

from typing import Any

import pytest

from pymonty.compiler import helpers


class Counter:
    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self) -> Counter:
        self.taken += 1
        return self

    def __next__(self) -> int:
        if self.taken > 5:
            raise StopIteration
        return 1

    def __eq__(self, other: object) -> bool:
        raise AssertionError('nobody asked for a comparison')


def test_iter_is_asked_once() -> None:
    counter = Counter()
    assert next(iter(helpers.iterator(counter))) == 1
    assert counter.taken == 1


def test_native_iterators_stay_as_they_are() -> None:
    for native in (iter([1]), iter(range(2)), (x for x in 'a'), map(str, [])):
        assert helpers.iterator(native) is native


def test_items_are_compared_with_nothing() -> None:
    class Once(Counter):
        def __next__(self) -> Any:
            return self

    once = Once()
    assert next(helpers.iterator(once)) is once


@pytest.mark.parametrize('value', [5, None, [1]])
def test_no_mapping(value: object) -> None:
    def guest(**names: object) -> None: ...

    with pytest.raises(TypeError) as native:
        guest(**value)  # type: ignore[arg-type]
    with pytest.raises(TypeError) as ours:
        helpers.mapping(guest, value)
    assert str(ours.value) == str(native.value)
