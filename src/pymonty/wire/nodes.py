"""What encoder and decoder agree on: tags, scalars, limits, errors.

A value is a scalar (None, bool, int of 64 bits, float, str that is UTF-8), or a list of nodes, the
root last. A node is ``[tag, item, …]``; an item is a scalar, or ``[i]``: the value of node i.

    [1, [2, 3]]          [[LIST, 2, 3], [LIST, 1, [0]]]
    x = []; x.append(x)  [[LIST, [0]]]
    2 ** 100             [[1, Ext(…)]]                      a row of `pymonty.wire.plain`

A node written once and referred to twice is one object with two owners: sharing survives. Children
come before their parents, except where there is a cycle; that leads through an object that can be
made empty and filled later (`SHELLS`), and only to such does a reference point forwards, or to what
can be made without the node itself.

A sequence of nothing but numbers is one item, an `Ext` of machine numbers, which makes it fast.
"""

from __future__ import annotations

import sys
from array import array
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from graphlib import CycleError, TopologicalSorter
from types import NoneType
from typing import Any, Final, NamedTuple, Protocol

from msgspec.msgpack import Ext

from pymonty.wire.plain import PLAIN_BY_TAG

NAME: Final = 20
STATE: Final = 21
"""``[STATE, exception, cause, context, suppress context, notes, name, value, …]``: the rest of an exception,
which may refer to it. Its value is the exception."""
TUPLE: Final = 30
FROZENSET: Final = 31
NAMEDTUPLE: Final = 32
EXCEPTION: Final = 33
LIST: Final = 40
SET: Final = 41
DICT: Final = 42
ORDEREDDICT: Final = 43
COUNTER: Final = 44
DEFAULTDICT: Final = 45
DEQUE: Final = 46
OBJECT: Final = 47

SHELLS: Final = frozenset({LIST, SET, DICT, ORDEREDDICT, COUNTER, DEFAULTDICT, DEQUE, OBJECT})
"""Tags of what can be referred to before it is filled."""

SEQUENCES: Final[dict[type, int]] = {list: LIST, tuple: TUPLE, set: SET, frozenset: FROZENSET, deque: DEQUE}
MAPPINGS: Final[dict[type, int]] = {
    dict: DICT,
    OrderedDict: ORDEREDDICT,
    Counter: COUNTER,
    defaultdict: DEFAULTDICT,
}
FACTORIES: Final[dict[str, type]] = {t.__name__: t for t in (list, dict, set, int, float, str, tuple)}
"""The default factories that cross; any other becomes None."""

SCALARS: Final = frozenset({NoneType, bool, int, float, str})
INT_MIN: Final = -(1 << 63)
INT_MAX: Final = (1 << 63) - 1

LONG: Final = 256
"""Characters from which a str is a node, so that a shared one is written once."""
BULK: Final = 16
"""Items from which a container is looked at as a whole before it is looked at item by item."""

ARRAYS: Final = {2: 'i', 3: 'q', 4: 'd'}
"""`Ext` codes of machine numbers, and their typecode in `array` (little-endian)."""
_CODES: Final = {typecode: code for code, typecode in ARRAYS.items()}

KEY_SIZE: Final = 1 << 14
KEY_DEPTH: Final = 200
"""How large a dict key or set element may be, counted as a tree: CPython hashes a tuple again each time, each
of its parts as often as it occurs, by recursion."""

SHAPES: Final = 10_000
"""How many fields the kinds of named tuples in one value may have in all; each kind becomes a class."""

CHAIN: Final = 200
"""How many objects of these tags may hang on each other directly: CPython frees them by recursion."""
FRAGILE: Final = frozenset({DEFAULTDICT, DEQUE, STATE})
_HANGING: Final = frozenset({DEFAULTDICT, DEQUE, EXCEPTION})

PLAIN_ATTRIBUTES: Final[dict[type, tuple[str, ...]]] = {
    ImportError: ('name', 'path'),
    NameError: ('name',),
    AttributeError: ('name',),
    OSError: ('filename', 'filename2'),
}
"""Attributes of builtin exceptions that are not in `args`; they cross where they are None, int or str."""

KINDS: Final = frozenset({'object', 'dataclass', 'enum'})


class WireError(ValueError):
    """The wire form is malformed: its sender is broken or hostile."""


class ConversionFailed(Exception):
    """A value cannot cross: `.message` says why, `.path` which, such as ``inputs['rows'][3]``."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path


class Parts(NamedTuple):
    """An object without a wire form of its own, taken apart.

    `kind` is 'object', 'dataclass', 'namedtuple' or 'enum'. `attributes` are a named tuple's or dataclass's
    fields in order, an enum member's `name` and `value`. An empty `repr` leaves it to the receiving side.
    """

    kind: str
    type_name: str
    attributes: dict[str, object]
    repr: str


class Builder(Protocol):
    """How the receiving side makes what has no type in common.

    Any of the methods may raise `MontyConversionError`, which reaches the caller of `decode`.
    """

    def shell(self, kind: str, type_name: str, field_names: tuple[str, ...], repr: str) -> object:
        """An empty object, dataclass instance or enum member, to be filled later."""

    def fill(self, shell: Any, attributes: dict[str, object]) -> object:
        """Give the shell its attributes; return it."""

    def namedtuple(self, type_name: str, fields: tuple[str, ...], values: tuple[object, ...]) -> object:
        """A named tuple."""

    def exception(self, type_name: str, args: tuple[object, ...]) -> BaseException:
        """An exception of the builtin type of that name, or of the nearest that there is."""


def pack_numbers(values: list[Any], typecodes: str) -> list[Any] | None:
    """Numbers of one type as a single item, or None where they do not fit."""
    for typecode in typecodes:
        try:
            numbers = array(typecode, values)
        except OverflowError:
            continue
        if sys.byteorder == 'big':
            numbers.byteswap()
        return [Ext(_CODES[typecode], numbers.tobytes())]
    return None


def unpack_numbers(item: Ext) -> list[Any]:
    """The opposite. Raises ValueError where the bytes are no whole number of numbers."""
    numbers = array(ARRAYS[item.code])
    numbers.frombytes(item.data)
    if sys.byteorder == 'big':
        numbers.byteswap()
    return numbers.tolist()


def is_object(index: int, node: list[Any]) -> bool:
    """Whether the node is hashed by identity, as far as the sender knows."""
    return bool(node[0] == OBJECT or node[0] == EXCEPTION)


def key_fits(nodes: list[list[Any]], root: int, is_leaf: Callable[[int, list[Any]], bool]) -> bool:
    """Whether node `root`, as a tree, is within `KEY_SIZE` and `KEY_DEPTH`; what `is_leaf` counts as one."""
    size = 0
    open_nodes = [(root, 0)]
    while open_nodes:
        index, depth = open_nodes.pop()
        node = nodes[index]
        if is_leaf(index, node):
            size += 1
            continue
        size += len(node)
        for item in node:
            if type(item) is list:
                open_nodes.append((item[0], depth + 1))
            elif type(item) is Ext:
                size += len(bytes(item.data)) // (4 if item.code in ARRAYS else 1)
            elif type(item) is str and node[0] in PLAIN_BY_TAG:
                size += len(item)  # the digits of a Decimal
        if size + len(open_nodes) > KEY_SIZE or depth > KEY_DEPTH:
            return False
    return True


def hangs_too_deep(nodes: list[list[Any]]) -> bool:
    """Whether `CHAIN` nodes hang on each other in such a way that CPython frees them by recursion."""
    if len(nodes) < CHAIN:
        return False
    children: dict[int, list[int]] = {}
    owners: dict[int, list[int]] = {}
    for index, node in enumerate(nodes):
        if node[0] in FRAGILE:
            owner = node[1][0] if node[0] == STATE else index
            for item in node[2:]:
                if type(item) is list and nodes[item[0]][0] in _HANGING:
                    children.setdefault(owner, []).append(item[0])
                    owners.setdefault(item[0], []).append(owner)
    return len(children) >= CHAIN and _height(children, owners) >= CHAIN


def _height(children: dict[int, list[int]], owners: dict[int, list[int]]) -> int:
    """The length of the longest chain, counted in layers from its ends; circular ones count as a whole."""
    pending = {node: len(below) for node, below in children.items()}
    layer = [node for node in owners if node not in children]
    height = 0
    while layer:
        above = []
        for node in layer:
            for owner in owners.get(node, ()):
                pending[owner] -= 1
                if not pending[owner]:
                    del pending[owner]
                    above.append(owner)
        layer = above
        height += 1
    return height + len(pending)


def can_be_built(nodes: list[list[Any]]) -> bool:
    """Whether no node needs itself to be made: going down from what is no shell, one ends at shells."""
    needs = {
        index: {item[0] for item in node if type(item) is list and nodes[item[0]][0] not in SHELLS}
        for index, node in enumerate(nodes)
        if node[0] not in SHELLS
    }
    try:
        TopologicalSorter(needs).prepare()
    except CycleError:
        return False
    return True
