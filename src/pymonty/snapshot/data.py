"""Builtin data in the graph: numbers, texts, containers.

    None True 1.5 'a' b'a'     [None] [True] [1.5] ['a'] [b'a']
    1, 2 ** 100, 1j            [1, 1]  [2, b'…']  [4, 0.0, 1.0]
    [x, y], {k: v}             [12, x, y]  [14, k, v]
    [1.0] * 100                [12] of machine numbers: [8, false, 'd', b'…']

Keys whose hash is the guest's go into dicts and sets when the Reader settles: `hash` runs guest code then.
A set is written with a recipe that gives it the same order again (see `pymonty.snapshot.sets`).
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from itertools import chain
from types import EllipsisType, FunctionType, GenericAlias, NotImplementedType, UnionType
from typing import Any, Final

from pymonty.runtime import classes
from pymonty.snapshot import sets
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import IDENTITY_TAGS, PLAIN_TAGS, Kind, Reader, Rule, Writer, type_name
from pymonty.snapshot.image import Node

INT: Final = 1
BIG: Final = 2
TEXT: Final = 3
COMPLEX: Final = 4
BYTEARRAY: Final = 5
RANGE: Final = 6
SLICE: Final = 7
NUMBERS: Final = 8
SINGLETON: Final = 9
TUPLE: Final = 10
FROZENSET: Final = 11
LIST: Final = 12
SET: Final = 13
DICT: Final = 14
OBJECT: Final = 18
ALIAS: Final = 16
UNION: Final = 17

IDENTITY_TAGS.add(OBJECT)
PLAIN_TAGS.update((INT, BIG, TEXT, COMPLEX, RANGE, SINGLETON, TUPLE, FROZENSET))

_INT_MIN, _INT_MAX = -(1 << 63), (1 << 63) - 1
_BULK: Final = 16
"""Items from which a list of numbers is written as one field."""
_LARGEST: Final = 63 << 20
"""Bytes of one text or byte string that an image can hold."""


# -- scalars


def take_int(writer: Writer, value: int) -> Node:
    if _INT_MIN <= value <= _INT_MAX:
        return [INT, value]
    return [BIG, _fits(value.to_bytes(value.bit_length() // 8 + 1, 'little', signed=True))]


def take_str(writer: Writer, value: str) -> Node:
    if not value.isascii():
        try:
            _fits(value.encode())
        except UnicodeEncodeError:
            return [TEXT, _fits(value.encode('utf-8', 'surrogatepass'))]
    elif len(value) > _LARGEST:
        _fits(value)
    return [value]


def _fits(data: Any) -> Any:
    if len(data) > _LARGEST:
        raise CannotDump(f'a {type(data).__name__} of {len(data):,} bytes', f'the most is {_LARGEST:,}')
    return data


def _take_scalar(writer: Writer, value: Any) -> Node:
    return [value]


def _make_text(reader: Reader, node: Node) -> str:
    return str(node[1], 'utf-8', 'surrogatepass')


def _take_range(writer: Writer, value: Any) -> Node:
    return [RANGE, *writer.refs((value.start, value.stop, value.step))]


def _make_range(reader: Reader, node: Node) -> range:
    parts = reader.parts(node[1:])
    if any(type(part) is not int for part in parts):
        raise BadImage('a range of no ints')
    return range(*parts)


def _take_slice(writer: Writer, value: Any) -> Node:
    return [SLICE, *writer.refs((value.start, value.stop, value.step))]


_SINGLETONS: Final[dict[str, object]] = {'Ellipsis': ..., 'NotImplemented': NotImplemented}


def _take_singleton(writer: Writer, value: object) -> Node:
    return [SINGLETON, 'Ellipsis' if value is ... else 'NotImplemented']


# -- sequences


def _take_list(writer: Writer, value: list[Any]) -> Node:
    return _numbers(value, False) or [LIST, *writer.refs(value)]


def _take_tuple(writer: Writer, value: tuple[Any, ...]) -> Node:
    return _numbers(value, True) or [TUPLE, *writer.refs(value)]


def _numbers(values: Any, is_tuple: bool) -> Node | None:
    """Numbers of one type as one field; None where they are not that."""
    if len(values) < _BULK or type(values[0]) not in (int, float) or len({*map(type, values)}) != 1:
        return None
    if type(values[0]) is float:
        total = sum(values)
        codes = 'd' if total == total else ''  # which of its NaNs are one object is told by references
    else:
        low, high = min(values), max(values)
        codes = next((code for code, least, most in _RANGES if least <= low and high <= most), '')
    if not codes:
        return None
    numbers = array(codes, values)
    if sys.byteorder == 'big':
        numbers.byteswap()
    return [NUMBERS, is_tuple, codes, _fits(numbers.tobytes())]


_RANGES: Final = tuple(
    (code, -(1 << size - 1), (1 << size - 1) - 1) for code, size in zip('bhiq', (8, 16, 32, 64), strict=True)
)


def _make_numbers(reader: Reader, node: Node) -> Any:
    _, is_tuple, code, data = node
    if code not in ('b', 'h', 'i', 'q', 'd'):
        raise BadImage('numbers of an unknown type')
    numbers = array(code)
    numbers.frombytes(data)
    if sys.byteorder == 'big':
        numbers.byteswap()
    return tuple(numbers) if is_tuple else numbers.tolist()


def _fill_list(reader: Reader, node: Node, value: list[Any]) -> None:
    value[:] = reader.parts(node[1:])


# -- sets and dicts


def _take_set(writer: Writer, value: set[Any]) -> Node:
    return [SET, *_recipe(writer, value)]


def _take_frozenset(writer: Writer, value: frozenset[Any]) -> Node:
    return [FROZENSET, *_recipe(writer, value)]


def _recipe(writer: Writer, value: Any) -> list[Any]:
    items, way = sets.recipe(value)
    refuse_calling(writer, items)
    return [way, *writer.refs(items)]


def refuse_calling(writer: Writer, keys: Iterable[Any]) -> None:
    """Refuse keys that call the host when they are hashed, as they will be once more to be loaded."""
    kinds = {id(type(key)): type(key) for key in keys}
    if tuple in kinds.values():
        kinds.update((id(type(part)), type(part)) for key in keys if type(key) is tuple for part in key)
    for kind in kinds.values():
        if classes.is_guest_class(kind):
            found = classes.lookup(classes.mro(kind), '__hash__')
            if type(found) is FunctionType and writer.session.may_pause(found.__code__):
                name = type_name(kind)
                raise CannotDump(
                    f'a key of type {name!r}',
                    f'{name}.__hash__() may call the host; work out the hash before, and keep it',
                )


def _check_way(node: Node) -> list[int]:
    way: list[int] = node[1]
    if not sets.is_likely(way, len(node) - 2):
        raise BadImage('a set made in a strange way')
    return way


def _make_frozenset(reader: Reader, node: Node) -> Any:
    way = _check_way(node)
    if not reader.is_settling and not reader.are_plain(node[2:]):
        return reader.postpone()
    return distinct(frozenset(sets.source(reader.parts(node[2:]), way)), len(node) - 2)


def _make_set(reader: Reader, node: Node) -> set[Any]:
    _check_way(node)
    return set()


def _fill_set(reader: Reader, node: Node, value: set[Any]) -> None:
    fill_set(reader, node, value)


def fill_set(reader: Reader, node: Node, value: Any) -> None:
    """Put elements into a set, or an instance of an heir, now or when the Reader settles."""
    if not reader.is_settling and not reader.are_plain(node[2:]):
        reader.wait()
        return
    sets.fill(value, reader.parts(node[2:]), node[1])
    distinct(value, len(node) - 2)


def distinct(found: Any, count: int) -> Any:
    """`found`, if it has that many elements."""
    if (set if issubclass(type(found), set) else frozenset).__len__(found) != count:
        raise BadImage('elements that are equal')
    return found


def take_pairs(writer: Writer, value: dict[Any, Any]) -> list[int]:
    refuse_calling(writer, dict.keys(value))
    return writer.refs(chain.from_iterable(dict.items(value)))


def _take_dict(writer: Writer, value: dict[Any, Any]) -> Node:
    return [DICT, *take_pairs(writer, value)]


def _make_dict(reader: Reader, node: Node) -> dict[Any, Any]:
    if not len(node) % 2:
        raise BadImage('a key without a value')
    return {}


def _fill_dict(reader: Reader, node: Node, value: dict[Any, Any]) -> None:
    fill_pairs(reader, node[1:], value)


def fill_pairs(reader: Reader, pairs: list[int], value: Any) -> None:
    """Put pairs into a dict, or an instance of an heir, now or when the Reader settles."""
    if not reader.is_settling and not reader.are_plain(pairs[::2]):
        reader.wait()
        return
    dict.update(value, zip(reader.parts(pairs[::2]), reader.parts(pairs[1::2]), strict=True))
    if dict.__len__(value) != len(pairs) // 2:
        raise BadImage('keys that are equal')


# -- types with arguments


def _take_alias(writer: Writer, value: Any) -> Node:
    return [ALIAS, bool(value.__unpacked__), writer.ref(value.__origin__), writer.ref(value.__args__)]


def _make_alias(reader: Reader, node: Node) -> Any:
    origin, args = reader.parts(node[2:])
    if type(args) is not tuple:
        raise BadImage('the arguments of a generic type are no tuple')
    alias = GenericAlias(origin, args)
    return next(iter(alias)) if node[1] else alias


def _take_union(writer: Writer, value: Any) -> Node:
    return [UNION, *writer.refs(value.__args__)]


_JOIN: Final[dict[Any, Any]] = {kind: kind.__or__ for kind in (GenericAlias, UnionType)}


def _make_union(reader: Reader, node: Node) -> Any:
    """`a | b | …` by the methods of `type`, past those of a guest's metaclass."""
    first: Any
    first, *rest = reader.parts(node[1:])
    union: Any = type.__or__
    for part in rest:
        if classes.is_class(first):
            first = union(first, part)
        elif classes.is_class(part):
            first = type.__ror__(part, first)
        elif type(first) in _JOIN:
            first = _JOIN[type(first)](first, part)
        else:
            first = NotImplemented
        if type(first) is not UnionType:
            raise BadImage('a union of what is no type')
    return first


DATA: Final = Kind(
    {
        type(None): _take_scalar,
        bool: _take_scalar,
        float: _take_scalar,
        int: take_int,
        str: take_str,
        bytes: lambda writer, value: [_fits(value)],
        complex: lambda writer, value: [COMPLEX, value.real, value.imag],
        bytearray: lambda writer, value: [BYTEARRAY, bytes(_fits(value))],
        range: _take_range,
        slice: _take_slice,
        EllipsisType: _take_singleton,
        NotImplementedType: _take_singleton,
        object: lambda writer, value: [OBJECT],
        list: _take_list,
        tuple: _take_tuple,
        set: _take_set,
        frozenset: _take_frozenset,
        dict: _take_dict,
        GenericAlias: _take_alias,
        UnionType: _take_union,
    },
    (
        Rule(INT, 'i', lambda reader, node: node[1]),
        Rule(BIG, 'b', lambda reader, node: int.from_bytes(node[1], 'little', signed=True)),
        Rule(TEXT, 'b', _make_text),
        Rule(COMPLEX, 'ff', lambda reader, node: complex(*node[1:])),
        Rule(BYTEARRAY, 'b', lambda reader, node: bytearray(node[1])),
        Rule(RANGE, 'rrr', _make_range, needs=(1, 2, 3)),
        Rule(SLICE, 'rrr', lambda reader, node: slice(*reader.parts(node[1:])), needs=(1, 2, 3)),
        Rule(SINGLETON, 's', lambda reader, node: _SINGLETONS[node[1]]),
        Rule(OBJECT, '', lambda reader, node: object()),
        Rule(NUMBERS, '?sb', _make_numbers),
        Rule(TUPLE, '*', lambda reader, node: tuple(reader.parts(node[1:])), needs=(1,)),
        Rule(LIST, '*', lambda reader, node: [None] * (len(node) - 1), fill=_fill_list),
        Rule(FROZENSET, 'N*', _make_frozenset, needs=(2,)),
        Rule(SET, 'N*', _make_set, fill=_fill_set),
        Rule(DICT, '*', _make_dict, fill=_fill_dict),
        Rule(ALIAS, '?rr', _make_alias, needs=(2, 3)),
        Rule(UNION, '*', _make_union, needs=(1,)),
    ),
)
