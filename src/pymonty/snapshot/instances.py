"""Instances of guest classes, and values of the library's types.

    an instance           [60, class, {attributes}, {slots}]
    one whose `__dict__` someone else holds too
                          [61, class, dict, {slots}]
    an heir of int, …     [62, class, state, {attributes}, {slots}]      state: the plain int
    an heir of list, …    [63, class, state, {attributes}, {slots}]
    an heir of deque, …   [64, class, 'deque', [parts], {attributes}, {slots}]
    a deque               [65, 'deque', parts …]
    what only a value of the library holds
                          [66, 'inner', parts …]           hidden

The library's types are described by `pymonty.snapshot.library`. Attributes are read from the instance's own
dict and slots, past whatever its class says, and are put back the same way.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.guard import hidden_of
from pymonty.snapshot import data
from pymonty.snapshot.classes import CLASS, take_class
from pymonty.snapshot.classes import slots_of as slot_names
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import Kind, Reader, Rule, Tables, Writer, type_name
from pymonty.snapshot.image import Node
from pymonty.snapshot.library import BY_TAG, REDUCERS
from pymonty.snapshot.library.reducer import NotYet
from pymonty.snapshot.names import HELPER, take_named

PLAIN: Final = 60
SHARED: Final = 61
VALUE: Final = 62
CONTAINER: Final = 63
HEIR: Final = 64
LIBRARY: Final = 65
INNER: Final = 66

_dict_of = object.__getattribute__
_SOLE: Final = 3
"""References to a dict that only its instance holds, a variable and a call of `getrefcount`."""


VALUES: Final[dict[int, Callable[[Any], object]]] = {
    id(int): int.__int__,
    id(float): float.__float__,
    id(complex): complex.__complex__,
    id(str): str.__str__,
    id(bytes): lambda value: bytes.__getitem__(value, slice(None)),
    id(tuple): lambda value: tuple.__getitem__(value, slice(None)),
    id(frozenset): frozenset.copy,
}
"""By `id`: immutable types, and how to get the plain value that an heir is."""

_CONTAINERS: Final = frozenset(map(id, (list, dict, set, bytearray, property)))
"""By `id`: those that are made empty, and filled from a node of the exact type."""


def take_other(writer: Writer, value: Any) -> Node | None:
    """The node of a value whose type has no writer of its own."""
    kind = type(value)
    ordinary = writer.notes.setdefault('ordinary', set())  # the classes of instances without a special form
    if id(kind) in ordinary:
        return take_instance(writer, value)
    for special in SPECIAL:
        node = special(writer, value)
        if node is not None:
            return node
    if is_guest_class(kind) and not is_class(value):
        ordinary.add(id(kind))
        return take_instance(writer, value)
    node = take_named(writer, value) if not is_class(value) else take_class(writer, value)
    if node is not None:
        return node
    reducer = REDUCERS.get(id(kind))
    if reducer is not None:
        return [INNER if reducer.inner else LIBRARY, reducer.tag, *writer.refs(reducer.parts(value))]
    return None


class Shape(NamedTuple):
    """What the instances of a guest class consist of.

    Attributes:
        base: the type of the host that holds state; None where attributes are all.
        members: the slots that guest classes define, by name.
        hidden: what a class of the library keeps in the dict for itself.
        new: makes one, where attributes are all.
    """

    base: Any
    members: dict[str, Any]
    hidden: frozenset[str]
    new: Callable[[Any], Any]


def shape_of(notes: dict[str, Any], cls: Any) -> Shape:
    """The shape of a class, worked out once a dump or load."""
    shapes: dict[int, Shape] = notes.setdefault('shapes', {})
    shape = shapes.get(id(cls))
    if shape is None:
        members: dict[str, Any] = {}
        for each in mro(cls):
            for name in slot_names(each) if is_guest_class(each) else ():
                if name in members:
                    raise CannotDump(f'a {type_name(cls)} object', f'it has two slots named {name!r}')
                members[name] = own_dict(each)[name]
        new: Any = datetime.tzinfo.__new__ if datetime.tzinfo in mro(cls) else object.__new__
        base = next(filter(_has_state, mro(cls)), None)
        shape = shapes[id(cls)] = Shape(base, members, hidden_of(cls), new)
    return shape


def _has_state(base: type) -> bool:
    """Whether heirs of a class of the host have more state than their attributes."""
    known = id(base) in VALUES or id(base) in _CONTAINERS
    return known or (id(base) in REDUCERS and REDUCERS[id(base)].inherits)


def take_instance(writer: Writer, value: Any) -> Node:
    cls = type(value)
    shape = shape_of(writer.notes, cls)
    slots = writer.named(slots_of(value, shape)) if shape.members else {}
    base = shape.base
    if base is None:
        return _take_plain(writer, value, shape, slots)
    named = writer.named(attributes(value, shape))
    if id(base) in VALUES:
        return [VALUE, writer.ref(cls), writer.ref(VALUES[id(base)](value)), named, slots]
    if id(base) in _CONTAINERS:
        return [CONTAINER, writer.ref(cls), _state(writer, base, value), named, slots]
    reducer = REDUCERS[id(base)]
    return [HEIR, writer.ref(cls), reducer.tag, writer.refs(reducer.parts(value)), named, slots]


def _take_plain(writer: Writer, value: Any, shape: Shape, slots: dict[str, int]) -> Node:
    cls, own = type(value), _own_dict(value)
    if own is None:
        return [PLAIN, writer.ref(cls), {}, slots]
    if shape.hidden:
        if not shape.hidden.isdisjoint(own):
            raise CannotDump(
                f'a {type_name(cls)} object', 'what it inherits from the library cannot be saved'
            )
    elif writer.knows(own) or sys.getrefcount(own) > _SOLE or not all(map(_is_name, own)):
        return [SHARED, writer.ref(cls), writer.ref(own), slots]
    return [PLAIN, writer.ref(cls), writer.named(dict.items(own)), slots]


SPECIAL: list[Callable[[Writer, Any], Node | None]] = []
"""Asked first: the writers of values with a form of their own."""


def _is_name(name: object) -> bool:
    return type(name) is str


def _state(writer: Writer, base: type, value: Any) -> int:
    """The node of the state of an heir, as one of the base's exact type."""
    if base is property:
        return writer.ref(_property(*[entry.__get__(value) for entry in _ACCESSORS], ''))
    if base is list or base is bytearray:
        value = base.__getitem__(value, slice(None))
    return writer.form(Tables.takers[id(base)], value)


_property: Final[Any] = property
_ACCESSORS: Final[Any] = [property.__dict__[name] for name in ('fget', 'fset', 'fdel')]


def _own_dict(value: Any) -> Any:
    try:
        return _dict_of(value, '__dict__')
    except AttributeError:
        return None


def attributes(value: Any, shape: Shape) -> list[tuple[str, object]]:
    """The attributes in an instance's dict, without what a base class of the library keeps there."""
    own = _own_dict(value)
    if not own:
        return []
    if not all(map(_is_name, own)):
        raise CannotDump(
            f'a {type_name(type(value))} object', 'an attribute in its dict has a name that is no str'
        )
    return [(name, item) for name, item in dict.items(own) if name not in shape.hidden]


def slots_of(value: Any, shape: Shape) -> list[tuple[str, object]]:
    """The slots of an instance that are not empty, by name."""
    found: list[tuple[str, object]] = []
    for name, member in shape.members.items():
        try:
            found.append((name, member.__get__(value)))
        except AttributeError:
            continue
    return found


# -- reading


def guest_class(reader: Reader, index: int) -> Any:
    """A guest class, that a node says its instance is of."""
    cls = reader.part(index)
    if reader.tag(index) != CLASS and not (is_class(cls) and is_guest_class(cls)):
        raise BadImage('an instance of what is no class of the guest')
    return cls


def _make_plain(reader: Reader, node: Node) -> Any:
    cls = guest_class(reader, node[1])
    if shape_of(reader.notes, cls).base is not None:
        raise BadImage(f'an instance of {type_name(cls)!r:.80} without its state')
    return shape_of(reader.notes, cls).new(cls)


def _fill_plain(reader: Reader, node: Node, value: Any) -> None:
    restore(reader, value, node[2], node[3])


def restore(reader: Reader, value: Any, named: dict[str, int], slots: dict[str, int]) -> None:
    """Give an instance its attributes."""
    shape = shape_of(reader.notes, type(value))
    if slots:
        _restore_slots(reader, value, shape, slots)
    if not named:
        return
    own = _own_dict(value)
    if own is None or not shape.hidden.isdisjoint(named) or '.' in ''.join(named):
        name = type_name(type(value))
        raise BadImage(f'an instance of {name!r:.80} with an attribute that it cannot have')
    own.update(zip(map(sys.intern, named), reader.parts(named.values()), strict=True))


def _restore_slots(reader: Reader, value: Any, shape: Shape, slots: dict[str, int]) -> None:
    for name, index in slots.items():
        if name not in shape.members:
            raise BadImage(f'an instance of {type_name(type(value))!r:.80} without a slot {name!r:.80}')
        shape.members[name].__set__(value, reader.part(index))


def _fill_shared(reader: Reader, node: Node, value: Any) -> None:
    shape = shape_of(reader.notes, type(value))
    _restore_slots(reader, value, shape, node[3])
    own = reader.part(node[2])
    if type(own) is not dict or shape.hidden:
        raise BadImage('the attributes of an instance are none')
    _set_dict(value, own)


def _set_dict(value: Any, own: dict[str, Any]) -> None:
    object.__setattr__(value, '__dict__', own)


def _make_value(reader: Reader, node: Node) -> Any:
    cls, state = guest_class(reader, node[1]), reader.part(node[2])
    base = shape_of(reader.notes, cls).base
    if id(base) not in VALUES or type(state) is not base:
        raise BadImage(f'an instance of {type_name(cls)!r:.80} with the state of something else')
    new: Any = base.__new__
    return new(cls, state)


def _fill_value(reader: Reader, node: Node, value: Any) -> None:
    restore(reader, value, node[3], node[4])


def _make_container(reader: Reader, node: Node) -> Any:
    cls = guest_class(reader, node[1])
    base = shape_of(reader.notes, cls).base
    tags = _STATE_TAGS.get(base) if id(base) in _CONTAINERS else None
    if tags is None or reader.tag(node[2]) not in tags:
        raise BadImage(f'an instance of {type_name(cls)!r:.80} with the state of something else')
    return base.__new__(cls)


_STATE_TAGS: Final[dict[Any, tuple[int, ...]]] = {
    list: (data.LIST, data.NUMBERS),
    dict: (data.DICT,),
    set: (data.SET,),
    bytearray: (data.BYTEARRAY,),
    property: (33,),
}


def _fill_container(reader: Reader, node: Node, value: Any) -> None:
    state = reader.nodes[node[2]]
    if issubclass(type(value), dict):
        data.fill_pairs(reader, state[1:], value)
    elif issubclass(type(value), set):
        data.fill_set(reader, state, value)
    elif issubclass(type(value), list):
        reader.fill(node[2])
        items = reader.part(node[2])
        if type(items) is not list:
            raise BadImage('a list with the state of something else')
        list.extend(value, items)
    elif issubclass(type(value), bytearray):
        bytearray.extend(value, reader.part(node[2]))
    else:
        _property.__init__(value, *map(reader.optional, state[1:4]), '')
        _own_dict(value).pop('__doc__', None)
    restore(reader, value, node[3], node[4])


# -- what the library describes


def _is_filled_later(tag: str) -> bool:
    return tag in BY_TAG and BY_TAG[tag].fill is not None


def _make_library(reader: Reader, node: Node) -> Any:
    reducer = BY_TAG.get(node[1])
    if reducer is None or reducer.inner is not (node[0] == INNER):
        raise BadImage(f'a value of an unknown kind: {node[1]!r:.80}')
    for part in node[2:]:
        if reader.is_hidden(part) and not _may_hold(reader, reducer, part):
            raise BadImage(f'a hidden value in a {node[1]}')
    return _reduce(reader, reducer, reducer.kind, node[2:])


def _may_hold(reader: Reader, reducer: Any, part: int) -> bool:
    """Whether a value of the library may hold this hidden one, which no guest can then get at."""
    return reader.tag(part) in (INNER, HELPER) and reader.nodes[part][1] in reducer.holds


def _reduce(reader: Reader, reducer: Any, cls: Any, parts: list[int]) -> Any:
    if reducer.fill is not None:
        return reducer.make(cls)
    hashed = [] if reducer.hashed is None else parts[reducer.hashed]
    if not reader.is_settling and (reducer.filled or not reader.are_plain(hashed)):
        return reader.postpone()
    for position in reducer.filled:
        if position < len(parts):
            reader.complete(parts[position])
    try:
        return reducer.make(cls, *reader.parts(parts))
    except NotYet:
        if reader.is_settling:
            raise
        return reader.postpone()


def _fill_reduced(reader: Reader, reducer: Any, parts: list[int], value: Any) -> None:
    if reducer.fill is None:
        return
    hashed = [] if reducer.hashed is None else parts[reducer.hashed]
    if not reader.is_settling and not reader.are_plain(hashed):
        reader.wait()
        return
    reducer.fill(value, tuple(reader.parts(parts)))


def _fill_library(reader: Reader, node: Node, value: Any) -> None:
    _fill_reduced(reader, BY_TAG[node[1]], node[2:], value)


def _make_heir(reader: Reader, node: Node) -> Any:
    cls = guest_class(reader, node[1])
    reducer = BY_TAG.get(node[2])
    if reducer is None or reducer.kind is not shape_of(reader.notes, cls).base:
        raise BadImage(f'an instance of {type_name(cls)!r:.80} with the state of something else')
    return _reduce(reader, reducer, cls, node[3])


def _fill_heir(reader: Reader, node: Node, value: Any) -> None:
    _fill_reduced(reader, BY_TAG[node[2]], node[3], value)
    restore(reader, value, node[4], node[5])


INSTANCES: Final = Kind(
    {},
    (
        Rule(PLAIN, 'rDD', _make_plain, needs=(1,), fill=_fill_plain),
        Rule(SHARED, 'rrD', _make_plain, needs=(1,), fill=_fill_shared),
        Rule(VALUE, 'rrDD', _make_value, needs=(1, 2), fill=_fill_value),
        Rule(CONTAINER, 'rrDD', _make_container, needs=(1,), fill=_fill_container),
        Rule(
            HEIR,
            'rsRDD',
            _make_heir,
            needs=(1, 3),
            fill=_fill_heir,
            is_empty=lambda node: _is_filled_later(node[2]),
        ),
        *(
            Rule(
                tag,
                's*',
                _make_library,
                needs=(2,),
                fill=_fill_library,
                hidden=tag == INNER,
                reveals=True,
                is_empty=lambda node: _is_filled_later(node[1]),
            )
            for tag in (LIBRARY, INNER)
        ),
    ),
)
