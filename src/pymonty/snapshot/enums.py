"""Enumerations: classes whose members the library makes.

    class C(Enum): …     [55, metaclass, 'C', 'C', [bases], ['RED', …], [state, …], boundary,
                          {kinds}, {attributes}, [members], [other values of a flag], [inherited]]
    C.RED                [56, class, 'RED', {attributes}, {slots}]
    C.RED | C.BLUE       [57, class, value, name or None, {attributes}]

The library makes the class again, out of names and states, with the guest's methods left out. A state is what
the member is besides an enumeration's member (the int of an `IntEnum`); a plain one gets an empty object
instead. Then each member gets its value and its attributes, and the class is told of the values.
"""

from __future__ import annotations

import enum
from types import FunctionType
from typing import Any, Final

from pymonty.compiler.names import is_dunder
from pymonty.runtime.classes import (
    MARK,
    _winner,
    bases,
    check_bases,
    is_class,
    is_class_facade,
    is_guest_class,
    mro,
    own_dict,
)
from pymonty.runtime.guard import is_guest_function
from pymonty.snapshot import classes, instances
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import CLASS_TAGS, Kind, Reader, Rule, Writer, type_name
from pymonty.snapshot.image import Node
from pymonty.snapshot.written import function_of

ENUM: Final = 55
MEMBER: Final = 56
COMPOSITE: Final = 57

CLASS_TAGS.add(ENUM)

_INTERNAL: Final = frozenset(
    """_new_member_ _member_names_ _member_map_ _value2member_map_ _unhashable_values_
    _unhashable_values_map_ _hashable_values_ _value_repr_ _flag_mask_ _singles_mask_ _all_bits_
    _boundary_ _inverted_ _use_args_ _member_type_ _iter_member_ __new__ _ignore_ _order_ __order__""".split()
)
"""What the library works out for an enumeration."""

_KINDS: Final = ('_member_type_', '_use_args_')
_CHOSEN: Final = (
    frozenset('__repr__ __str__ __format__ __reduce_ex__ _generate_next_value_'.split())
    | {f'__{side}{name}__' for side in ('', 'r') for name in ('or', 'and', 'xor')}
    | {'__invert__'}
)
"""Methods that the library sets on the class itself where it finds none; they hide inherited ones."""

_OF_MEMBERS: Final = frozenset({'_name_', '__objclass__', '_sort_order_'})


def is_enum(cls: type) -> bool:
    return any(kind is enum.EnumType for kind in mro(type(cls)))


# -- writing


def take_enum(writer: Writer, cls: Any) -> Node | None:
    """The node of an enumeration; None for any other class."""
    if not is_enum(cls):
        return None
    own, own_bases = own_dict(cls), bases(cls)
    meta = None if type(cls) is _winner(type, own_bases) else writer.ref(classes.visible_class(type(cls)))
    members: dict[str, Any] = own['_member_map_']
    boundary = own.get('_boundary_')
    known = {id(member) for member in members.values()}
    others = [value for value in own['_value2member_map_'].values() if id(value) not in known]
    return [
        ENUM,
        meta,
        classes.name_of(cls),
        classes.qualname_of(cls),
        writer.refs(classes.visible_class(base) for base in own_bases),
        [*members],
        _states(writer, cls, members),
        None if boundary is None else writer.ref(boundary.name),
        writer.named((name, own[name]) for name in _KINDS if name in own),
        writer.named(_attributes(cls, members)),
        writer.refs(members.values()),
        writer.refs(others),
        [name for name in _CHOSEN if name in own and _is_librarys(own[name])],
    ]


def _is_librarys(entry: Any) -> bool:
    """Whether the library set this on the class by itself."""
    function = function_of(entry)
    if type(function) is not FunctionType:
        return True
    return not is_guest_function(function) and not function.__name__.startswith('global_')


def _attributes(cls: type, members: dict[str, Any]) -> list[tuple[str, object]]:
    return [
        (name, value)
        for name, value in classes.attributes(cls)
        if name not in _INTERNAL
        and not (name in _CHOSEN and _is_librarys(value))
        and not (type(function_of(value)) is FunctionType and _is_enums(function_of(value)))
        and not (name in members and (value is members[name] or isinstance(value, enum.property)))
    ]


def _is_enums(function: Any) -> bool:
    return not is_guest_function(function) and function.__module__ == 'enum' and _is_librarys(function)


def _states(writer: Writer, cls: type, members: dict[str, Any]) -> list[int]:
    """The state of each member; that of one with several names is the same node."""
    base = next((base for base in mro(cls) if id(base) in instances.VALUES), None)
    placed: dict[int, int] = {}
    states: set[Any] = set()
    for member in members.values():
        if id(member) in placed:
            continue
        if base is None:
            state: Any = member.__dict__['_value_'] if issubclass(cls, enum.Flag) else object()
        else:
            state = instances.VALUES[id(base)](member)
        if type(state) is not object and (type(state) is tuple or state in states):
            raise CannotDump(f'class {type_name(cls)!r}', 'its members are tuples, or some are equal inside')
        states.add(state)
        placed[id(member)] = writer.ref(state)
    return [placed[id(member)] for member in members.values()]


def take_member(writer: Writer, value: Any) -> Node | None:
    """The node of a member of a guest's enumeration; None for any other value."""
    cls = type(value)
    if not is_guest_class(cls) or not is_enum(cls):
        return None
    own = object.__getattribute__(value, '__dict__')
    shape = instances.shape_of(writer.notes, cls)
    name, members = own.get('_name_'), own_dict(cls)['_member_map_']
    found = [(key, item) for key, item in instances.attributes(value, shape) if key not in _OF_MEMBERS]
    if type(name) is str and members.get(name) is value:
        return [
            MEMBER,
            writer.ref(cls),
            name,
            writer.named(found),
            writer.named(instances.slots_of(value, shape)),
        ]
    known = own.get('_value_')
    if type(known) is not int or not issubclass(cls, enum.Flag):
        raise CannotDump(f'a {type_name(cls)} object', 'it is no member of its enumeration')
    label = None if name is None else writer.ref(name)
    return [COMPOSITE, writer.ref(cls), writer.ref(known), label, writer.named(found)]


# -- reading


def _make_enum(reader: Reader, node: Node) -> Any:
    _, meta_index, name, qualname, base_indices, members, states, boundary, kinds, named, *_ = node
    found_bases = tuple(reader.parts(base_indices))
    check_bases(name, found_bases)
    winner = _winner(type if meta_index is None else classes.metaclass(reader.part(meta_index)), found_bases)
    native: Any = next(kind for kind in mro(winner) if not is_guest_class(kind) and not is_class_facade(kind))
    if not issubclass(native, enum.EnumType) or len(members) != len(states):
        raise BadImage('an enumeration that is none')
    namespace = native.__prepare__(name, found_bases)
    namespace['__module__'] = '__main__'
    namespace['__qualname__'] = qualname
    for member, index in zip(members, states, strict=True):
        if is_dunder(member) or '.' in member or member == 'mro':
            raise BadImage(f'an enumeration with a member {member!r:.80}')
        namespace[member] = _state(reader, index)
    dict.__setitem__(namespace, MARK, True)
    options = {} if boundary is None else {'boundary': enum.FlagBoundary[reader.part(boundary)]}
    cls = native.__new__(winner, name, found_bases, namespace, **options)
    if type(cls) is not winner or [*cls._member_map_] != members:
        raise BadImage('an enumeration with other members')
    for attribute in named:
        if attribute in _INTERNAL:
            raise BadImage(f'an enumeration with an attribute {attribute!r:.80}')
        classes.check_attribute(name, attribute)
    for attribute in _CHOSEN - {*node[12]}:
        if attribute in own_dict(cls):
            type.__delattr__(cls, attribute)
    if not {*kinds} <= {*_KINDS}:
        raise BadImage('an enumeration of an unknown kind')
    reader.finals.append(lambda: _tell(reader, cls))
    return cls


_STATES: Final = (int, float, complex, str, bytes, object)


def _state(reader: Reader, index: int) -> Any:
    state = reader.part(index)
    if type(state) not in _STATES:
        raise BadImage('a member of an enumeration with a state of another kind')
    return state


def _fill_enum(reader: Reader, node: Node, cls: Any) -> None:
    for name, index in node[8].items():
        value = reader.part(index)
        if type(value) is not bool if name == '_use_args_' else not is_class(value):
            raise BadImage(f'an enumeration whose {name} is another')
        type.__setattr__(cls, name, value)
    classes.fill_attributes(reader, cls, node[9])
    new = own_dict(cls).get('__new_member__')
    if new is not None:
        type.__setattr__(cls, '_new_member_', function_of(new))


_PLAIN: Final = (int, str, float, bytes, bool, complex, type(None), object)


def _tell(reader: Reader, cls: Any) -> None:
    """Tell the class of the values of its members, where hashing them runs no guest code or it may."""
    members = own_dict(cls)['_member_map_']
    values = [
        (name, object.__getattribute__(member, '__dict__').get('_value_')) for name, member in members.items()
    ]
    if not reader.is_settling and not all(type(value) in _PLAIN for _, value in values):
        return
    own = own_dict(cls)
    others = [
        value for value in own['_value2member_map_'].values() if not any(value is m for m in members.values())
    ]
    own['_value2member_map_'].clear()
    for name in ('_unhashable_values_', '_unhashable_values_map_', '_hashable_values_'):
        if name in own:
            own[name].clear()
    for name, value in values:
        try:
            own['_value2member_map_'].setdefault(value, members[name])
            if '_hashable_values_' in own:
                own['_hashable_values_'].append(value)
        except TypeError:
            if '_unhashable_values_' in own:
                own['_unhashable_values_'].append(value)
            if '_unhashable_values_map_' in own:
                own['_unhashable_values_map_'].setdefault(name, []).append(value)
    for other in others:
        own['_value2member_map_'].setdefault(other._value_, other)


def _enum_class(reader: Reader, index: int) -> Any:
    cls = reader.part(index)
    if reader.tag(index) != ENUM:
        raise BadImage('a member of what is no enumeration')
    return cls


def _make_member(reader: Reader, node: Node) -> Any:
    return own_dict(_enum_class(reader, node[1]))['_member_map_'][node[2]]


def _fill_member(reader: Reader, node: Node, value: Any) -> None:
    if not _OF_MEMBERS.isdisjoint(node[3]):
        raise BadImage('a member of an enumeration under another name')
    instances.restore(reader, value, node[3], node[4])


def _make_composite(reader: Reader, node: Node) -> Any:
    cls, known = _enum_class(reader, node[1]), reader.part(node[2])
    if type(known) is not int or not issubclass(cls, enum.Flag):
        raise BadImage('a value of what is no flag')
    value: Any = int.__new__(cls, known) if issubclass(cls, int) else object.__new__(cls)
    object.__getattribute__(value, '__dict__').update(
        _name_=reader.optional(node[3]), _value_=known, __objclass__=cls
    )
    own_dict(cls)['_value2member_map_'].setdefault(known, value)
    return value


def _fill_composite(reader: Reader, node: Node, value: Any) -> None:
    if not _OF_MEMBERS.isdisjoint(node[4]):
        raise BadImage('a value of a flag under another name')
    instances.restore(reader, value, node[4], {})


ENUMS: Final = Kind(
    {},
    (
        Rule(ENUM, 'ossRSRoDDRRS', _make_enum, needs=(1, 4, 6, 7), fill=_fill_enum),
        Rule(MEMBER, 'rsDD', _make_member, needs=(1,), fill=_fill_member),
        Rule(COMPOSITE, 'rroD', _make_composite, needs=(1, 2, 3), fill=_fill_composite),
    ),
)
