"""A snapshot as a person wants to see it, without running or compiling any of it.

The image is read as data, and it is hostile: it is decoded against its types, and texts are made from at most
`MOST_NODES` nodes a value, `MOST_TEXT` characters, and never deeper than `MOST_DEPTH`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import msgspec

from pymonty.errors import MontySnapshotError
from pymonty.snapshot import classes, data, enums, exceptions, functions, instances, names, suspended
from pymonty.snapshot.format import Saved
from pymonty.snapshot.image import Frame

MOST_DEPTH: Final = 4
MOST_NODES: Final = 60
MOST_ITEMS: Final = 8
MOST_TEXT: Final = 300

LARGEST_NODE: Final = 1 << 16
"""Bytes of a node that is decoded: colliding keys in a map make that slow."""


class _Text(msgspec.Struct, array_like=True, frozen=True):
    """The start of an `image.Text`. What follows may be anything, and so is not decoded."""

    script_name: str
    source: str


class _Image(msgspec.Struct, array_like=True, frozen=True):
    texts: list[_Text]
    nodes: list[msgspec.Raw]
    stack: list[Frame]
    namespace: dict[str, int]


_decode = msgspec.msgpack.Decoder(_Image).decode
_decode_node = msgspec.msgpack.Decoder(list[Any]).decode


def describe(saved: Saved, size: int) -> dict[str, Any]:
    """What a snapshot of `size` bytes holds, as JSON can carry it.

    Raises:
        MontySnapshotError: its image is malformed.
    """
    try:
        image = _decode(saved.image)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise MontySnapshotError(f'the snapshot is malformed: {error}') from None
    header = saved.header
    shown = Values(image.nodes)
    return {
        'script_name': header.script_name,
        'python': '.'.join(map(str, header.python)),
        'signed': saved.signed,
        'functions': header.functions,
        'limits': msgspec.to_builtins(saved.limits),
        'used': {
            'seconds': round(header.used.secs, 6),
            'calls': header.used.calls,
            'output_bytes': header.used.output,
        },
        'stack': [_frame(frame, image, shown) for frame in image.stack],
        'variables': shown.named(
            (name, index) for name, index in image.namespace.items() if name[:2] != '__'
        ),
        'sizes': {
            'bytes': size,
            'image': len(saved.image),
            'values': len(image.nodes),
            'programs': len(image.texts),
            'source': sum(len(text.source) for text in image.texts),
        },
    }


def _frame(frame: Frame, image: _Image, shown: Values) -> dict[str, Any]:
    text = image.texts[frame.text] if 0 <= frame.text < len(image.texts) else _Text('?', '')
    lines = text.source.splitlines()
    visible = {**frame.variables, **frame.cells}
    return {
        'function': frame.name,
        'file': text.script_name,
        'line': frame.line,
        'source': lines[frame.line - 1].strip() if 0 < frame.line <= len(lines) else None,
        'variables': shown.named((name, index) for name, index in visible.items() if name[:1] != '.'),
    }


class Values:
    """Texts for values."""

    def __init__(self, nodes: list[msgspec.Raw]) -> None:
        self._raw = nodes
        self._nodes: dict[int, list[Any]] = {}
        self._left = 0

    def node(self, index: object) -> list[Any]:
        """A node; empty where there is none to show."""
        if type(index) is not int or not 0 <= index < len(self._raw):
            return []
        if index not in self._nodes:
            raw = bytes(self._raw[index])
            try:
                self._nodes[index] = _decode_node(raw) if len(raw) <= LARGEST_NODE else []
            except (msgspec.MsgspecError, ValueError, RecursionError):
                self._nodes[index] = []
        return self._nodes[index]

    def named(self, indices: Iterable[tuple[str, int]]) -> dict[str, str]:
        """Texts by name."""
        return {name: self.text(index) for name, index in indices}

    def text(self, index: int) -> str:
        """The text for one value."""
        self._left = MOST_NODES
        found = self.part(index, 0)
        return found if len(found) <= MOST_TEXT else found[: MOST_TEXT - 1] + '…'

    def part(self, index: object, depth: int) -> str:
        """The text for a value in another one."""
        if index is None:
            return 'None'
        node = self.node(index)
        if not node or self._left <= 0 or depth > MOST_DEPTH:
            return '…'
        self._left -= 1
        head = node[0]
        if type(head) is not int or type(head) is bool:
            return _short(head)
        show = _SHOWN.get(head)
        try:
            return '<…>' if show is None else show(self, node, depth + 1)
        except (IndexError, TypeError, ValueError, AttributeError):
            return '?'

    def parts(self, indices: list[Any], depth: int) -> list[str]:
        """Texts for the first of many."""
        found = [self.part(index, depth) for index in indices[:MOST_ITEMS]]
        return [*found, '…'] if len(indices) > MOST_ITEMS else found

    def name_of(self, index: object) -> str:
        """The name of a class or function."""
        node = self.node(index)
        if node[:1] in ([classes.CLASS], [enums.ENUM]):
            return str(node[2])
        return str(node[-1]).rpartition('.')[2] if len(node) > 1 and type(node[-1]) is str else '?'

    def attributes(self, fields: list[Any], depth: int) -> str:
        """`name=value` for the first of some dicts of attributes."""
        pairs = [pair for field in fields if type(field) is dict for pair in field.items()]
        found = [f'{name}={self.part(index, depth)}' for name, index in pairs[:MOST_ITEMS]]
        return ', '.join([*found, '…'] if len(pairs) > MOST_ITEMS else found)


def _short(value: object) -> str:
    if type(value) in (str, bytes) and len(value) > MOST_TEXT:  # type: ignore[arg-type]
        return repr(value[:MOST_TEXT]) + '…'  # type: ignore[index]
    return repr(value)


Show = Callable[[Values, list[Any], int], str]


def _sequence(before: str, after: str, first: int = 1) -> Show:
    return lambda values, node, depth: f'{before}{", ".join(values.parts(node[first:], depth))}{after}'


def _mapping(values: Values, node: list[Any], depth: int) -> str:
    pairs = list(zip(node[1::2], node[2::2], strict=True))
    found = [f'{values.part(k, depth)}: {values.part(v, depth)}' for k, v in pairs[:MOST_ITEMS]]
    return '{' + ', '.join([*found, '…'] if len(pairs) > MOST_ITEMS else found) + '}'


def _object(values: Values, node: list[Any], depth: int) -> str:
    return f'{values.name_of(node[1])}({values.attributes(node[2:], depth)})'


def _heir(values: Values, node: list[Any], depth: int) -> str:
    state = values.part(node[2], depth) if type(node[2]) is int else '…'
    return f'{values.name_of(node[1])}({state})'


def _long_heir(values: Values, node: list[Any], depth: int) -> str:
    return f'{values.name_of(node[1])}({", ".join(values.parts(node[3], depth))})'


def _library(values: Values, node: list[Any], depth: int) -> str:
    return f'{node[1]}({", ".join(values.parts(node[2:], depth))})'


def _exception(values: Values, node: list[Any], depth: int) -> str:
    return f'{values.name_of(node[1])}({", ".join(values.parts(node[2], depth))})'


def _function(values: Values, node: list[Any], depth: int) -> str:
    own = node[4].get('qualname', node[4].get('name'))
    return '<function>' if own is None else f'<function {values.part(own, depth)}>'


_SHOWN: Final[dict[int, Show]] = {
    data.INT: lambda values, node, depth: repr(node[1]),
    data.BIG: lambda values, node, depth: f'<int of {8 * len(node[1])} bits>',
    data.TEXT: lambda values, node, depth: _short(node[1].decode('utf-8', 'surrogatepass')),
    data.COMPLEX: lambda values, node, depth: repr(complex(*node[1:])),
    data.BYTEARRAY: lambda values, node, depth: f'bytearray({_short(node[1])})',
    data.RANGE: _sequence('range(', ')'),
    data.SLICE: _sequence('slice(', ')'),
    data.SINGLETON: lambda values, node, depth: str(node[1]),
    data.TUPLE: _sequence('(', ')'),
    data.LIST: _sequence('[', ']'),
    data.SET: _sequence('{', '}', 2),
    data.FROZENSET: _sequence('frozenset({', '})', 2),
    data.DICT: _mapping,
    data.OBJECT: lambda values, node, depth: 'object()',
    names.BUILTIN: lambda values, node, depth: str(node[1]),
    names.TYPE: lambda values, node, depth: str(node[1]),
    names.MEMBER: lambda values, node, depth: f'{node[1]}.{node[2]}',
    names.MODULE: lambda values, node, depth: f'<module {node[1]}>',
    names.HOST: lambda values, node, depth: f'<host function {node[1]}>',
    names.BOUND: lambda values, node, depth: f'{values.part(node[1], depth)}.{node[2]}',
    functions.FUNCTION: _function,
    functions.CELL: lambda values, node, depth: values.part(node[1], depth) if len(node) > 1 else '<unbound>',
    functions.METHOD: lambda values, node, depth: f'<method of {values.part(node[2], depth)}>',
    classes.CLASS: lambda values, node, depth: f'<class {node[2]}>',
    enums.ENUM: lambda values, node, depth: f'<enum {node[2]}>',
    enums.MEMBER: lambda values, node, depth: f'{values.name_of(node[1])}.{node[2]}',
    instances.PLAIN: _object,
    instances.SHARED: _object,
    instances.VALUE: _heir,
    instances.CONTAINER: _heir,
    instances.HEIR: _long_heir,
    instances.LIBRARY: _library,
    exceptions.EXCEPTION: _exception,
    suspended.SUSPENDED: lambda values, node, depth: f'<suspended {node[8]}>',
    suspended.RUNNING: lambda values, node, depth: f'<running, frame {node[1]}>',
    suspended.ENDED: lambda values, node, depth: f'<ended {node[1]} {node[3]}>',
}
