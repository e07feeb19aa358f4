"""Named tuples: classes that the library makes for the guest.

    namedtuple('P', 'x y')    [51, 'P', 'P', ['x', 'y'], defaults or None, {attributes}]

The library makes the class again; what the guest defined is set on it like any attribute.
"""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final, cast

from pymonty.runtime import classes as guest
from pymonty.runtime.classes import own_dict
from pymonty.runtime.guard import is_guest_function
from pymonty.runtime.library.collections import namedtuple
from pymonty.snapshot import classes
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import CLASS_TAGS, Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.written import function_of

NAMEDTUPLE: Final = 51

CLASS_TAGS.add(NAMEDTUPLE)

_TUPLE_METHODS: Final = frozenset(
    '__new__ _make _replace __replace__ __repr__ _asdict __getnewargs__ _field_defaults _fields'.split()
)


def take_namedtuple(writer: Writer, cls: Any) -> Node | None:
    """The node of a named tuple's class; None for any other class."""
    own = own_dict(cls)
    new, make = function_of(own.get('__new__')), own.get('_make')
    if (
        type(own.get('_fields')) is not tuple
        or type(make) is not classmethod
        or type(new) is not FunctionType
    ):
        return None
    if is_guest_function(new) or is_guest_function(cast(Any, make).__func__):
        return None
    name = classes.name_of(cls)
    if guest.bases(cls) != (tuple,):
        raise CannotDump(f'class {name!r}', 'a generic named tuple cannot be saved')
    fields = own['_fields']
    plain = namedtuple(name, fields, rename=True)
    extra = [
        (entry, value)
        for entry, value in classes.attributes(cls)
        if not (_is_tuples(entry, value, fields) or value == own_dict(plain).get(entry))
    ]
    defaults = new.__defaults__
    return [
        NAMEDTUPLE,
        name,
        classes.qualname_of(cls),
        [*fields],
        None if defaults is None else writer.ref(defaults),
        writer.named(extra),
    ]


def _is_tuples(name: str, value: Any, fields: tuple[str, ...]) -> bool:
    """Whether this entry of a named tuple's class is the library's."""
    if name in fields:
        return not isinstance(value, (FunctionType, property)) and type(value).__name__ == '_tuplegetter'
    if name not in _TUPLE_METHODS:
        return name == '__slots__'
    function = function_of(value)
    return type(function) is not FunctionType or not is_guest_function(function)


def _make_namedtuple(reader: Reader, node: Node) -> Any:
    _, name, qualname, fields, _, named = node
    cls: Any = namedtuple(name, fields, rename=any(field[:1] == '_' for field in fields))
    if [*cls._fields] != fields:
        raise BadImage('a named tuple with fields that none has')
    type.__setattr__(cls, '__qualname__', qualname)
    for attribute in named:
        classes.check_attribute(name, attribute)
    return cls


def _fill_namedtuple(reader: Reader, node: Node, cls: Any) -> None:
    new = function_of(own_dict(cls)['__new__'])
    if node[4] is not None:
        if reader.is_late(node[4]):
            reader.wait()
        else:
            values = reader.part(node[4])
            if type(values) is not tuple or len(values) > len(cls._fields):
                raise BadImage('a named tuple with strange defaults')
            new.__defaults__ = values
            names = cls._fields[len(cls._fields) - len(values) :]
            own_dict(cls)['_field_defaults'].update(zip(names, values, strict=True))
    classes.fill_attributes(reader, cls, node[5])
    found = own_dict(cls).get('__annotations__')
    if type(found) is dict and type(new) is FunctionType and not is_guest_function(new):
        new.__annotations__ = found


RECORDS: Final = Kind({}, (Rule(NAMEDTUPLE, 'ssSoD', _make_namedtuple, fill=_fill_namedtuple),))
