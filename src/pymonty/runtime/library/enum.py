"""enum: calling an enumeration that has no members makes a class, past every check.

`Enum('Name', 'A B')` puts whatever names it is given into a class namespace, and `type=` adds a base. So
the bases that guests hold are heirs of the originals with a metaclass whose call checks both. A member that
has the name of an attribute of a base reads that name off any value.
"""

from __future__ import annotations

import enum
import sys
from typing import Any

from pymonty.compiler.names import ADMITTED, is_dunder, is_guarded
from pymonty.runtime import classes, guard
from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import admit, export, guest_globals, own, rename, stand_in, withdraw

_EnumType = enum.EnumType
_missing = object()


class CheckedEnumType(enum.EnumType):
    """The metaclass of guests' enumerations."""

    def __call__(cls, value: Any = _missing, *args: Any, **keywords: Any) -> Any:
        if value is _missing:
            return _EnumType.__call__(cls, *args, **keywords)
        if not args and not keywords:
            return cls.__new__(cls, value)  # type: ignore[call-arg, arg-type]
        if cls._member_map_:
            return _EnumType.__call__(cls, value, *args, **keywords)
        return _functional(cls, value, *args, **keywords)

    def __instancecheck__(cls, instance: Any) -> bool:
        original = _ORIGINALS.get(id(cls))
        return isinstance(instance, original) if original else type.__instancecheck__(cls, instance)

    def __subclasscheck__(cls, subclass: Any) -> bool:
        original = _ORIGINALS.get(id(cls))
        return issubclass(subclass, original) if original else type.__subclasscheck__(cls, subclass)


_ORIGINALS: dict[int, type] = {}


def _functional(
    cls: Any,
    value: Any,
    names: Any,
    *,
    module: Any = None,
    qualname: Any = None,
    type: Any = None,
    start: Any = 1,
    boundary: Any = None,
) -> Any:
    name = exact_str(value, 'class name')
    if type is not None:
        classes.check_bases(name, (type,))
    made: Any = _EnumType.__call__(
        cls,
        name,
        _members(name, names),
        module='__main__' if module is None else exact_str(module),
        qualname=None if qualname is None else exact_str(qualname),
        type=type,
        start=start,
        boundary=boundary,
    )
    return classes.adopt(made)


def _members(name: str, names: Any) -> list[Any]:
    """The members as exact strings, or pairs of one and a value."""
    if issubclass(_type(names), str):
        names = exact_str(names).replace(',', ' ').split()
    members: list[Any] = []
    member: Any
    for item in names.items() if issubclass(_type(names), dict) else names:
        if issubclass(_type(item), str):
            key = member = exact_str(item)
        else:
            label, value = item
            key = exact_str(label)
            member = (key, value)
        if is_dunder(key) or '.' in key:
            raise TypeError(f'{name}: {key!r} cannot be a member in the sandbox')
        members.append(member)
    return members


_type = type


def _base(name: str) -> Any:
    original: Any = getattr(enum, name)
    made: Any = CheckedEnumType(name, (original,), CheckedEnumType.__prepare__(name, (original,)))
    made.__doc__ = original.__doc__
    _ORIGINALS[id(made)] = original
    return stand_in(f'enum.{name}', made)


def unique(enumeration: Any) -> Any:
    """As `enum.unique`."""
    return enum.unique(own(enumeration, 'unique()'))


def global_enum(cls: Any, update_str: Any = False) -> Any:
    """As `enum.global_enum`: the module that it writes to is the program's namespace."""
    own(cls, 'global_enum()')
    cls.__repr__ = enum.global_flag_repr if issubclass(cls, enum.Flag) else enum.global_enum_repr
    if not issubclass(cls, enum.ReprEnum) or update_str:
        cls.__str__ = enum.global_str
    members = {
        name: member for name, member in cls._member_map_.items() if '.' not in name and name[:2] != '__'
    }
    guest_globals(sys._getframe(1)).update(members)
    return cls


def _not_found(cls: Any, value: Any) -> Any:
    """`_missing_` of the bases, on enumerations of the guest's."""
    if not classes.is_guest_class(cls):
        guard.refuse(cls, '_missing_')
    base: Any = enum.Flag if issubclass(cls, enum.Flag) else enum.Enum
    return base._missing_.__func__(cls, value)


_get = enum.property.__get__


def _get_guarded(self: Any, instance: Any, ownerclass: Any = None) -> Any:
    """`enum.property.__get__`. Where a member hides an attribute of a base, it reads that off the value."""
    if instance is not None and self.fget is None and is_guarded(name := exact_str(self.name)):
        how = getattr(self, '_attr_type', None)
        hidden = self._cls_type if how == 'attr' else instance._value_ if how == 'desc' else None
        kind = _type(hidden)
        if how is not None and (id(kind) in ADMITTED or classes.is_guest_class(kind)):
            return read_attribute(hidden, name)
    return _get(self, instance, ownerclass)


enum.property.__get__ = rename(_get_guarded, 'enum.__get__')  # type: ignore[method-assign]

_Unmade: Any = enum._proto_member  # type: ignore[attr-defined]
_make_member = _Unmade.__set_name__


def _make_own_member(self: Any, enum_class: Any, member_name: Any) -> None:
    """`__set_name__` of what stands for a member to come, which deletes and sets attributes of that name."""
    is_its = classes.is_class(enum_class) and _type(member_name) is str
    if not is_its or classes.own_dict(enum_class).get(member_name) is not self:
        raise TypeError('a member is made once, in its class')
    _make_member(self, enum_class, member_name)


_Unmade.__set_name__ = rename(_make_own_member, 'enum.__set_name__')
admit(_Unmade, '')  # guests' own descriptors see them, as the class is made

for _base_class in (enum.Enum, enum.Flag):
    guard.METHOD_SHIMS[(id(_base_class), '_missing_')] = _not_found
withdraw(enum.ReprEnum)
EnumType = classes.facade(rename(CheckedEnumType, 'enum.EnumType'))
classes.FACADES[id(enum.EnumType)] = EnumType
classes.NAMESPACE_TYPES[id(enum._EnumDict)] = enum._EnumDict
guard.GETTERS[(id(enum.EnumType), '__members__')] = lambda cls: dict(cls._member_map_)

EXPORTS = export(
    'enum',
    EnumMeta=EnumType,
    EnumType=EnumType,
    global_enum=global_enum,
    unique=unique,
    **{name: _base(name) for name in ('Enum', 'Flag', 'IntEnum', 'IntFlag', 'StrEnum')},
)
