"""Exceptions in the graph, with what they hang on and where they came from.

    ValueError('no')   [70, class, [], {'args': 4, 'context': 5}, {attributes}, {slots}, traceback or None]
    a traceback        [71, [file, name, …], [line, end line, column, end column, …]]

A traceback keeps the guest's frames, as names and positions. It is rebuilt as a real one: each frame is that
of a generator that never ran, whose code was given the name and the position.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, Final

from pymonty.compiler.names import ADMITTED
from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.guard import SESSION_KEY
from pymonty.runtime.stores import check_trusted
from pymonty.snapshot import instances
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.graph import Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node

EXCEPTION: Final = 70
TRACEBACK: Final = 71

_cause_of = BaseException.__dict__['__cause__']
_context_of = BaseException.__dict__['__context__']
_suppress_of = BaseException.__dict__['__suppress_context__']
_traceback_of = BaseException.__dict__['__traceback__']
_args_of = BaseException.__dict__['args']
_parts_of = BaseExceptionGroup.__dict__['exceptions'].__get__
_message_of = BaseExceptionGroup.__dict__['message'].__get__
_NATIVE_FIELDS: Final = (types.MemberDescriptorType, types.GetSetDescriptorType)


@cache
def _fields() -> dict[int, dict[str, Any]]:
    """By `id` of a builtin exception type: the fields of C that it adds."""
    found = {}
    for kind in ADMITTED.values():
        if issubclass(kind, BaseException):
            found[id(kind)] = {
                name: entry
                for name, entry in own_dict(kind).items()
                if type(entry) in _NATIVE_FIELDS and name[:2] != '__' and name not in _MADE_WITH
            }
    return found


_MADE_WITH: Final = frozenset({'args', 'message', 'exceptions'})


def _native_fields(kind: type) -> Iterator[tuple[str, Any]]:
    for base in mro(kind):
        yield from _fields().get(id(base), {}).items()


# -- writing


def take_exception(writer: Writer, error: Any) -> Node | None:
    """The node of an exception; None for any other value."""
    kind = type(error)
    if not issubclass(kind, BaseException) or not _is_guests(kind):
        return None
    parts = []
    if issubclass(kind, BaseExceptionGroup):
        parts = writer.refs((_message_of(error), _parts_of(error)))
    shape = instances.shape_of(writer.notes, kind)
    entry = _take_traceback(_traceback_of.__get__(error))
    return [
        EXCEPTION,
        writer.ref(kind),
        parts,
        writer.named(_state(error)),
        writer.named(instances.attributes(error, shape)),
        writer.named(instances.slots_of(error, shape)),
        None if entry is None else writer.form(lambda writer, entry: entry, entry),
    ]


def _is_guests(kind: type) -> bool:
    return is_guest_class(kind) or id(kind) in ADMITTED


def _state(error: Any) -> Iterator[tuple[str, object]]:
    args = _args_of.__get__(error)
    if args:
        yield 'args', args
    for name, field in (('cause', _cause_of), ('context', _context_of)):
        value = field.__get__(error)
        if value is not None and _is_guests(type(value)):
            yield name, value
    if _suppress_of.__get__(error):
        yield 'suppress', True
    for name, entry in _native_fields(type(error)):
        try:
            value = entry.__get__(error)
        except AttributeError:
            continue
        if value is not None and (name != 'obj' or _is_guests(type(value))):
            yield name, value


def _take_traceback(entry: types.TracebackType | None) -> Node | None:
    texts: list[str] = []
    numbers: list[int] = []
    while entry is not None:
        frame = entry.tb_frame
        if SESSION_KEY in frame.f_globals:
            code = frame.f_code
            texts += code.co_filename, code.co_name
            found = next(islice(code.co_positions(), entry.tb_lasti // 2, None), (None, None, None, None))
            line, end, column, end_column = found
            line = entry.tb_lineno if line is None else line
            numbers += [-1 if number is None else number for number in (line, end, column, end_column)]
        entry = entry.tb_next
    return [TRACEBACK, texts, numbers] if texts else None


# -- reading


def _make_exception(reader: Reader, node: Node) -> Any:
    reader.check_visible((node[1], *node[2], *(index for part in node[3:6] for index in part.values())))
    if node[6] is not None and reader.tag(node[6]) != TRACEBACK:
        raise BadImage('the traceback of an exception is none')
    kind, parts = reader.part(node[1]), reader.parts(node[2])
    if not is_class(kind) or not issubclass(kind, BaseException) or not _is_guests(kind):
        raise BadImage('an exception of what is no class of exceptions')
    if issubclass(kind, BaseExceptionGroup):
        if len(parts) != 2 or type(parts[0]) is not str or type(parts[1]) not in (tuple, list):
            raise BadImage('an exception group of other parts')
    elif parts:
        raise BadImage('an exception with parts')
    native = next(base for base in mro(kind) if not is_guest_class(base) and '__new__' in own_dict(base))
    error = native.__new__(kind, *parts)
    if type(error) is not kind:
        raise BadImage('an exception of another class')
    return error


def _fill_exception(reader: Reader, node: Node, error: Any) -> None:
    _, _, _, named, attributes, slots, entry = node
    native = dict(reversed([*_native_fields(type(error))]))
    for name, index in named.items():
        value = reader.part(index)
        if name == 'args':
            if type(value) is not tuple:
                raise BadImage('the arguments of an exception are no tuple')
            _args_of.__set__(error, value)
        elif name in ('cause', 'context'):
            (_cause_of if name == 'cause' else _context_of).__set__(error, value)
        elif name in native:
            check_trusted(error, name, value)
            native[name].__set__(error, value)
        elif name != 'suppress':
            raise BadImage(f'an exception with {name!r:.80}')
    _suppress_of.__set__(error, 'suppress' in named)
    instances.restore(reader, error, attributes, slots)
    if entry is not None:
        _traceback_of.__set__(error, reader.part(entry))


def _stub() -> Iterator[None]:
    yield


_CODE: Final = _stub.__code__
_UNITS: Final = len(_CODE.co_code) // 2
_LARGEST: Final = (1 << 31) - 1


def _code(file: str, name: str, line: int, end: int, column: int, end_column: int) -> types.CodeType:
    """The code of a generator function all of whose instructions stand at one position."""
    positions = b''
    for start in range(0, _UNITS, 8):
        positions += bytes([0xF0 | (min(8, _UNITS - start) - 1)])  # the long form of an entry
        positions += _varint(0) + _varint(max(end - line, 0))
        positions += _varint(column + 1) + _varint(end_column + 1)
    return _CODE.replace(
        co_name=name, co_qualname=name, co_filename=file, co_firstlineno=line, co_linetable=positions
    )


def _varint(number: int) -> bytes:
    out = bytearray()
    while number >= 64:
        out.append(0x40 | (number & 63))
        number >>= 6
    out.append(number)
    return bytes(out)


def _make_traceback(reader: Reader, node: Node) -> Any:
    _, texts, numbers = node
    if len(texts) % 2 or len(numbers) != 2 * len(texts) or not texts:
        raise BadImage('a traceback of uneven parts')
    if any(type(number) is not int or not -1 <= number <= _LARGEST for number in numbers):
        raise BadImage('a traceback with strange positions')
    codes = reader.notes.setdefault('codes', {})
    entry = None
    for at in range(len(texts) - 2, -2, -2):
        key = (*texts[at : at + 2], *numbers[2 * at : 2 * at + 4])
        code = codes.get(key) or codes.setdefault(key, _code(*key))
        frame = types.FunctionType(code, reader.session.namespace)().gi_frame
        entry = types.TracebackType(entry, frame, 0, max(key[2], 1))
    return entry


EXCEPTIONS: Final = Kind(
    {},
    (
        Rule(EXCEPTION, 'rRDDDo', _make_exception, needs=(1, 2, 6), fill=_fill_exception, reveals=True),
        Rule(TRACEBACK, 'SN', _make_traceback, hidden=True),
    ),
)
