"""The types whose values are made in one go from a few parts: one row for each.

A row says how to take a value apart, of what types the parts are, and how to put it together again.
Both directions check the parts against the row, so a value that cannot be read back is not written,
and a constructor is never called with a type that it would treat in a way of its own.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from types import NoneType
from typing import Any, Final, NamedTuple, TypeAlias
from uuid import UUID

from msgspec.msgpack import Ext

RAW: Final = 1
"""The code of an `Ext` that holds plain bytes."""

FRACTION_BITS: Final = 1 << 15
"""Size of the largest numerator or denominator: reducing a fraction takes the square of it in time."""

Kinds: TypeAlias = frozenset[type]


class Plain(NamedTuple):
    """One row: node tag, type, and the two directions."""

    tag: int
    type: type
    take: Callable[[Any], tuple[object, ...]]
    kinds: tuple[Kinds, ...]
    make: Callable[..., object]

    def accepts(self, parts: Sequence[object]) -> bool:
        return len(parts) == len(self.kinds) and all(
            type(part) in kinds for part, kinds in zip(parts, self.kinds, strict=True)
        )


LARGEST: Final = 63 << 20
"""Bytes of one text or byte string that fit a message (see `pymonty.wire.frames`) with room to spare."""


def raw(data: bytes) -> Ext:
    if len(data) > LARGEST:  # told before it is copied: msgspec crashes where it gets no memory for that
        raise OverflowError(f'{len(data):,} bytes in one value; the most is {LARGEST:,}')
    return Ext(RAW, data)


def raw_bytes(ext: Ext) -> bytes:
    if ext.code != RAW:
        raise ValueError(f'extension {ext.code}')
    return bytes(ext.data)


def _take_int(value: int) -> tuple[object, ...]:
    return (raw(value.to_bytes(value.bit_length() // 8 + 1, 'little', signed=True)),)


def _make_int(ext: Ext) -> int:
    return int.from_bytes(raw_bytes(ext), 'little', signed=True)


def _take_timezone(value: timezone) -> tuple[object, ...]:
    offset, *name = value.__getinitargs__()  # type: ignore[attr-defined]
    return offset, str.__str__(name[0]) if name else None


def _make_timezone(offset: timedelta, name: str | None) -> timezone:
    return timezone(offset) if name is None else timezone(offset, name)


def _take_time(value: time) -> tuple[object, ...]:
    return value.hour, value.minute, value.second, value.microsecond, value.tzinfo, value.fold


def _make_time(*parts: Any) -> time:
    return time(*parts[:5], fold=parts[5])


def _take_datetime(value: datetime) -> tuple[object, ...]:
    return value.year, value.month, value.day, *_take_time(value)  # type: ignore[arg-type]


def _make_datetime(*parts: Any) -> datetime:
    return datetime(*parts[:8], fold=parts[8])


def _take_fraction(value: Fraction) -> tuple[object, ...]:
    return _check_fraction(value.numerator, value.denominator)


def _make_fraction(numerator: int, denominator: int) -> Fraction:
    return Fraction(*_check_fraction(numerator, denominator))


def _check_fraction(numerator: int, denominator: int) -> tuple[int, int]:
    for part in (numerator, denominator):
        if type(part) is not int or part.bit_length() > FRACTION_BITS:
            raise ValueError(f'a Fraction crosses with integers of up to {FRACTION_BITS:,} bits')
    return numerator, denominator


def _take_uuid(value: UUID) -> tuple[object, ...]:
    number = value.int
    if type(number) is not int:
        raise ValueError('a UUID without its number')
    return (raw(number.to_bytes(16, 'big')),)


def _make_uuid(ext: Ext) -> UUID:
    return UUID(bytes=raw_bytes(ext))


_EXT: Final = frozenset({Ext})
_INT: Final = frozenset({int})
_FLOAT: Final = frozenset({float})
_STR: Final = frozenset({str})
_ZONE: Final = frozenset({NoneType, timezone})
# No containers: CPython frees nested slices by recursion, and a long chain would overflow the stack.
_BOUND: Final = frozenset({NoneType, bool, int, float, str, bytes, Decimal, date, datetime, timedelta})

PLAIN: Final = (
    Plain(1, int, _take_int, (_EXT,), _make_int),
    Plain(
        2,
        str,
        lambda s: (raw(s.encode('utf-8', 'surrogatepass')),),
        (_EXT,),
        lambda ext: raw_bytes(ext).decode('utf-8', 'surrogatepass'),
    ),
    Plain(3, bytes, lambda b: (raw(b),), (_EXT,), raw_bytes),
    Plain(4, bytearray, lambda b: (raw(bytes(b)),), (_EXT,), lambda ext: bytearray(raw_bytes(ext))),
    Plain(5, complex, lambda z: (z.real, z.imag), (_FLOAT, _FLOAT), complex),
    Plain(6, range, lambda r: (r.start, r.stop, r.step), (_INT, _INT, _INT), range),
    Plain(7, slice, lambda s: (s.start, s.stop, s.step), (_BOUND, _BOUND, _BOUND), slice),
    Plain(8, timedelta, lambda d: (d.days, d.seconds, d.microseconds), (_INT, _INT, _INT), timedelta),
    Plain(9, timezone, _take_timezone, (frozenset({timedelta}), frozenset({NoneType, str})), _make_timezone),
    Plain(10, date, lambda d: (d.year, d.month, d.day), (_INT, _INT, _INT), date),
    Plain(11, time, _take_time, (_INT, _INT, _INT, _INT, _ZONE, _INT), _make_time),
    Plain(12, datetime, _take_datetime, (_INT,) * 7 + (_ZONE, _INT), _make_datetime),
    Plain(13, Decimal, lambda d: (str(d),), (_STR,), Decimal),
    Plain(14, Fraction, _take_fraction, (_INT, _INT), _make_fraction),
    Plain(15, UUID, _take_uuid, (_EXT,), _make_uuid),
)

PLAIN_BY_TYPE: Final = {row.type: row for row in PLAIN}
PLAIN_BY_TAG: Final = {row.tag: row for row in PLAIN}

EXCEPTIONS: Final[dict[str, type[BaseException]]] = {
    name: value
    for name, value in vars(builtins).items()
    if type(value) is type and issubclass(value, BaseException) and value.__name__ == name
}
"""The builtin exceptions by name."""

_CLASSES: Final = (
    'bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview '
    'object property range reversed set slice staticmethod str super tuple type zip'
)
NAMED: Final[dict[str, object]] = {
    'Ellipsis': ...,
    'NotImplemented': NotImplemented,
    'NoneType': NoneType,
    **{name: getattr(builtins, name) for name in _CLASSES.split()},
    **EXCEPTIONS,
}
"""What crosses as a name: singletons and builtin classes."""

NAMES: Final = {id(value): name for name, value in NAMED.items()}
