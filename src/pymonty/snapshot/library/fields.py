"""Fields of C objects that no call shows, read where they lie.

`itertools.batched` does not tell its size, nor an iterator over a deque whether the deque has changed. Such
a field is found by looking at objects whose value of it is known: it is the one word that agrees in all of
them. Where a CPython lays things out so that none does, the field is `None`, and what needs it cannot be
dumped there.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from typing import Any

_WORD = ctypes.sizeof(ctypes.c_ssize_t)


class Field:
    """One field of the objects of one type.

    Args:
        make: makes an object whose field has a given value.
        values: distinct, to tell the field from others.
        word: the C type of the field.
    """

    def __init__(
        self, make: Callable[[int], object], values: Iterable[int], word: Any = ctypes.c_ssize_t
    ) -> None:
        self._word = word
        samples = [(make(value), value) for value in values]
        kind = type(samples[0][0])
        offsets = range(object.__basicsize__, kind.__basicsize__, ctypes.sizeof(word))
        fitting = [
            offset
            for offset in offsets
            if all(word.from_address(id(sample) + offset).value == value for sample, value in samples)
        ]
        self._kind = kind
        self.offset = fitting[0] if len(fitting) == 1 else None

    def _at(self, value: object) -> Any:
        if not issubclass(type(value), self._kind) or self.offset is None:
            raise LookupError(f'{self._kind.__name__!r} hides a field on this Python')
        return self._word.from_address(id(value) + self.offset)

    def read(self, value: object) -> int:
        """The field of `value`.

        Raises:
            LookupError: it is not to be found on this Python.
        """
        return self._at(value).value  # type: ignore[no-any-return]

    def write(self, value: object, number: int) -> None:
        """Set the field of `value`. Only for plain counters.

        Raises:
            LookupError: as `read`.
        """
        self._at(value).value = number
