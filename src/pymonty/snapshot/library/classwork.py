"""What stands in class bodies, of `enum`, `abc` and `dataclasses`; members of the library's enumerations."""

from __future__ import annotations

import abc
import dataclasses
import enum
from typing import Any

from pymonty.compiler.names import LIBRARY_TYPES
from pymonty.runtime.library import re as stand_ins
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    attributes,
    check,
    is_text,
    slots,
)


def _member_parts(member: Any) -> Parts:
    return (member._value_,)


def _make_member(cls: Any, value: Any) -> Any:
    check(type(value) is int or type(value) is str, 'the value of a member')
    return cls(value)


def _members() -> list[Reducer]:
    labels = ('calendar.Day', 'calendar.Month', 'enum.EnumCheck', 'enum.FlagBoundary')
    kinds = {label: LIBRARY_TYPES[label] for label in labels if label in LIBRARY_TYPES}
    kinds['re.RegexFlag'] = stand_ins.RegexFlag
    return [Reducer(label, kind, _member_parts, _make_member) for label, kind in kinds.items()]


def _auto_parts(value: Any) -> Parts:
    given = value.value
    return () if given is _unset else (given,)


_unset: Any = enum.auto().value


def _fill_auto(value: Any, parts: Parts) -> None:
    (value.value,) = parts or (_unset,)


def _wrapper(label: str, kind: Any, base: Any) -> Reducer:
    def fill(value: Any, parts: Parts) -> None:
        (function,) = parts
        base.__init__(value, function)

    return Reducer(label, kind, lambda value: (value.__func__,), lambda cls: base.__new__(cls), fill)


def _property_parts(value: Any) -> Parts:
    return value.fget, value.fset, value.fdel, value.__doc__


def _fill_property(value: Any, parts: Parts) -> None:
    fget, fset, fdel, doc = parts
    check(is_text(doc), 'the text of a property')
    property.__init__(value, fget, fset, fdel, doc or '')


def _is_flag(value: object) -> bool:
    return type(value) is bool


REDUCERS = [
    *_members(),
    Reducer('enum.auto', enum.auto, _auto_parts, lambda cls: object.__new__(cls), _fill_auto),
    attributes('enum.member', enum.member, 'value'),
    attributes('enum.nonmember', enum.nonmember, 'value'),
    attributes(
        'enum.property',
        enum.property,
        'fget',
        'fset',
        'fdel',
        '__doc__',
        'member',
        name=is_text,
        clsname=is_text,
        overwrite_doc=_is_flag,
        __isabstractmethod__=_is_flag,
    ),
    _wrapper('abc.abstractclassmethod', abc.abstractclassmethod, classmethod),
    _wrapper('abc.abstractstaticmethod', abc.abstractstaticmethod, staticmethod),
    Reducer(
        'abc.abstractproperty',
        abc.abstractproperty,
        _property_parts,
        lambda cls: property.__new__(cls),
        _fill_property,
    ),
    slots('dataclasses.InitVar', dataclasses.InitVar, 'type'),
]
