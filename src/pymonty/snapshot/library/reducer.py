"""What a reducer is, and the checks that reducers share.

A reducer says of one exact type which values an instance is made of, and makes one from them. The first
half reads live objects of exact native types, by calls of C that run no guest code. The second half reads
an image, which is hostile: it checks each part, and whatever C refuses is a `BadImage` too.

How the heap uses one, for a value whose exact type is `kind`, or a guest class that derives from it:

    dump    each of `parts(value)` becomes a node. Parts may be made for the occasion, so they are
            kept alive as long as their `id` stands for them.
    load    `make(cls, *parts)`, when all parts are made. Those numbered in `filled` are complete by then,
            since the value is a position in their contents. Guest classes have their methods by then.
            With `fill`: `make(cls)` and, any time later, `fill(value, parts)`.
"""

from __future__ import annotations

import gc
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeVar

from pymonty.snapshot.errors import BadImage

T = TypeVar('T')
Parts = tuple[Any, ...]

MAX_SIZE = (1 << 63) - 1
"""The largest index of C."""


class Reducer(NamedTuple):
    """How values of one type are taken apart and made.

    Attributes:
        tag: names the type in snapshots, the same on every CPython.
        kind: the exact type.
        parts: the values that one is made of. May raise `CannotDump`.
        make: from the class and the parts. Raises `BadImage`.
        fill: gives an empty one its parts, for types whose values can hold themselves.
        filled: the positions of parts that must be complete, not only made, before `make`.
        inherits: whether guest classes may derive from it, so that `make` gets one of them.
        inner: whether guests never hold one: only another reducer's part may be one.
        serves: the type of what may be made instead.
    """

    tag: str
    kind: type
    parts: Callable[[Any], Parts]
    make: Callable[..., Any]
    fill: Callable[[Any, Parts], None] | None = None
    filled: tuple[int, ...] = ()
    inherits: bool = False
    inner: bool = False
    serves: type | None = None


_WRONG = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RuntimeError, MemoryError)


def checked(reducer: Reducer) -> Reducer:
    """The reducer with whatever goes wrong in making a value told as a `BadImage`."""
    tag, kind, make, fill = reducer.tag, reducer.kind, reducer.make, reducer.fill

    def checked_make(cls: type, *parts: Any) -> Any:
        if cls is not kind and not (reducer.inherits and type.__subclasscheck__(kind, cls)):
            raise BadImage(f'{tag}: made of a class that is not one')
        try:
            made = make(cls, *parts)
        except _WRONG as error:
            raise BadImage(f'{tag}: {error}') from error
        check(type(made) is cls or type(made) is reducer.serves, f'{tag}: makes something else')
        return made

    def checked_fill(value: Any, parts: Parts) -> None:
        try:
            fill(value, parts)  # type: ignore[misc]
        except _WRONG as error:
            raise BadImage(f'{tag}: {error}') from error

    return reducer._replace(make=checked_make, fill=checked_fill if fill else None)


# -- looking into live objects


def held(value: object) -> list[Any]:
    """What an object of C holds, in the order of its fields, without its type."""
    found = gc.get_referents(value)
    return found[1:] if type(value).__flags__ & _HEAP else found


_HEAP = 1 << 9  # in a type's flags: its instances refer to it


@contextmanager
def quietly() -> Iterator[None]:
    """Without the warnings that `itertools` gives of its `__reduce__` and `__setstate__`."""
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        yield


def reduced(value: Any) -> Any:
    """`value.__reduce__()` of an exact native type, where that runs no guest code."""
    kind: Any = type(value)
    with quietly():
        return kind.__reduce__(value)


def restate(value: T, state: object) -> T:
    """`value`, after its native `__setstate__`."""
    made: Any = value
    with quietly():
        type(made).__setstate__(made, state)
    return value


# -- checks of hostile parts


def check(condition: object, reason: str) -> None:
    """Raise `BadImage` unless `condition` holds."""
    if not condition:
        raise BadImage(reason)


def exact(value: Any, kind: type[T], what: str) -> T:
    """`value`, an instance of `kind` itself."""
    check(type(value) is kind, f'{what} is {type(value).__name__!r}, not {kind.__name__!r}')
    return value  # type: ignore[no-any-return]


def instance(value: Any, kind: type[T], what: str) -> T:
    """`value`, an instance of `kind` or of an heir."""
    check(issubclass(type(value), kind), f'{what} is {type(value).__name__!r}, not {kind.__name__!r}')
    return value  # type: ignore[no-any-return]


def index(value: Any, what: str, low: int = 0, high: int = MAX_SIZE) -> int:
    """`value`, an exact int in a range."""
    check(type(value) is int and low <= value <= high, f'{what} is out of range')
    return value  # type: ignore[no-any-return]


def integers(value: Any, what: str, low: int = 0, high: int = MAX_SIZE) -> tuple[int, ...]:
    """`value`, a tuple of exact ints in a range."""
    for item in exact(value, tuple, what):
        index(item, what, low, high)
    return value  # type: ignore[no-any-return]


class Given:
    """Its iterator is the one it was given, so that C takes that one without asking its `__iter__`."""

    __slots__ = ('_iterator',)

    def __init__(self, iterator: Any) -> None:
        self._iterator = iterator

    def __iter__(self) -> Any:
        return self._iterator


def finished(iterator: T) -> T:
    """An iterator over a native value, run to its end."""
    for _ in iterator:  # type: ignore[attr-defined]
        pass
    return iterator
