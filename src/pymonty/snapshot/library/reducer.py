"""What a reducer is, and the checks that reducers share.

A reducer says of one exact type which values an instance is made of, and makes one from them. The first
half reads live objects of exact native types, by calls of C that run no guest code. The second half reads
an image, which is hostile: it checks each part, and whatever C refuses is a `BadImage` too.

How the heap uses one, for a value whose exact type is `kind`, or a guest class that derives from it:

    dump    each of `parts(value)` becomes a node. Parts may be made for the occasion, so they are
            kept alive as long as their `id` stands for them.
            One that does not `inherits` is of no use for heirs, whose state is all in their dict.
    load    `make(cls, *parts)`, when all parts are made. Those numbered in `filled` are complete by then,
            since the value is a position in their contents. Where a part is a guest's object that must be
            callable, or an iterator, and its class has no methods yet: `NotYet`.
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


class NotYet(BadImage):
    """A part is not whole: a guest's object whose class has no methods yet. `make` will be called again."""


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
        inner: whether guests never hold one: only a reducer's part or a hidden variable may be one.
        serves: the type of what may be made instead.
        holds: the tags of inner values, and names of marks, that its parts may be. A guest must not be able
            to get at these parts.
        hashed: the parts that `make` or `fill` hashes, which may run guest code.
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
    holds: frozenset[str] = frozenset()
    hashed: slice | None = None


def checked(reducer: Reducer) -> Reducer:
    """The reducer with whatever goes wrong in making a value told as a `BadImage`."""
    tag, kind, make, fill = reducer.tag, reducer.kind, reducer.make, reducer.fill

    def checked_make(cls: type, *parts: Any) -> Any:
        if cls is not kind and not (reducer.inherits and type.__subclasscheck__(kind, cls)):
            raise BadImage(f'{tag}: made of a class that is not one')
        try:
            made = make(cls, *parts)
        except BadImage:
            raise
        except Exception as error:
            raise BadImage(f'{tag}: {error}') from error
        check(type(made) is cls or type(made) is reducer.serves, f'{tag}: makes something else')
        return made

    def checked_fill(value: Any, parts: Parts) -> None:
        try:
            fill(value, parts)  # type: ignore[misc]
        except BadImage:
            raise
        except Exception as error:
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
    """Its iterator is the one it was given, so that C takes that one without asking its `__iter__`.

    Raises:
        NotYet: it is no iterator.
    """

    __slots__ = ('_iterator',)

    def __init__(self, iterator: Any) -> None:
        self._iterator = iterator
        try:
            iter(self)
        except TypeError as error:
            raise NotYet(str(error)) from None

    def __iter__(self) -> Any:
        return self._iterator


def calls(value: T) -> T:
    """`value`, which can be called.

    Raises:
        NotYet: it cannot.
    """
    if not callable(value):
        raise NotYet(f'{type(value).__name__!r} object is not callable')
    return value


def finished(iterator: T) -> T:
    """An iterator over a native value, run to its end."""
    for _ in iterator:  # type: ignore[attr-defined]
        pass
    return iterator


# -- common shapes


def attributes(tag: str, kind: type, *names: str, **checks: Callable[[Any], object]) -> Reducer:
    """Of a Python class whose instances are their dict: parts are names and values in turn.

    Args:
        names: those that may have any value: a guest can assign it or hand it to the constructor, and nothing
            trusts it.
        checks: other names, and what must be true of their values.
    """
    names += tuple(checks)
    allowed = frozenset(names)

    def parts(value: Any) -> Parts:
        own = object.__getattribute__(value, '__dict__')
        return tuple([part for name in names if name in own for part in (name, own[name])])

    def fill(value: Any, parts: Parts) -> None:
        values = dict(zip(parts[::2], parts[1::2], strict=True))
        check(all(type(name) is str for name in values) and allowed.issuperset(values), f'{tag}: attributes')
        for name, is_good in checks.items():
            check(name not in values or is_good(values[name]), f'{tag}: {name}')
        object.__getattribute__(value, '__dict__').update(values)

    return Reducer(tag, kind, parts, lambda cls: object.__new__(cls), fill)


def slots(tag: str, kind: type, *names: str) -> Reducer:
    """Of a Python class with slots, any of which may be unset."""
    members = {name: vars(kind)[name] for name in names}

    def parts(value: Any) -> Parts:
        found: list[Any] = []
        for name, member in members.items():
            try:
                found += name, member.__get__(value)
            except AttributeError:
                continue
        return tuple(found)

    def fill(value: Any, parts: Parts) -> None:
        for name, part in zip(parts[::2], parts[1::2], strict=True):
            check(type(name) is str and name in members, f'{tag}: attributes')
            members[name].__set__(value, part)

    return Reducer(tag, kind, parts, lambda cls: object.__new__(cls), fill)


def is_text(value: object) -> bool:
    """Whether `value` is an exact str or None."""
    return value is None or type(value) is str


def native(kind: type, name: str) -> Callable[[Any], Any]:
    """Reads attribute `name` of an instance as `kind` defines it, past whatever an heir has."""
    read: Callable[[Any], Any] = vars(kind)[name].__get__
    return read
