"""The guest's side of values that cross: guest objects taken apart, host objects put together.

`describe` looks at guest objects with the eyes of `runtime.guard`: classes by their true MRO, attributes
by the instance's own dict and slots. Only `repr` runs guest code, so it is called on the guest's time.
"""

from __future__ import annotations

import builtins
import types
from typing import Any

from pymonty.compiler.names import ADMITTED, REVIEWED, is_guarded
from pymonty.runtime import classes
from pymonty.runtime.halt import is_end
from pymonty.wire.values import ConversionFailed, Parts

ADMITTED[id(ConversionFailed)] = ConversionFailed  # a guest may catch what its own call could not send
REVIEWED[id(ConversionFailed)] = REVIEWED[id(Exception)]

MAX_REPR = 20_000
"""Characters of a repr that crosses."""


def describe(value: Any) -> Parts | None:
    """A guest object without a wire type of its own, taken apart."""
    kind = type(value)
    name = kind.__name__
    if not classes.is_guest_class(kind):
        return Parts('object', name, {}, _repr(value, name))
    order = classes.mro(kind)
    fields = classes.lookup(order, '_fields')
    if issubclass(kind, tuple) and type(fields) is tuple and tuple.__len__(value) == len(fields):
        return Parts('namedtuple', name, dict(zip(fields, tuple.__iter__(value), strict=True)), '')
    attributes = _attributes(value, order)
    if classes.lookup(order, '__dataclass_fields__') is not None:
        return Parts('dataclass', name, attributes, _repr(value, name))
    members = classes.lookup(order, '_member_map_')
    if members is not None and '_name_' in attributes and '_value_' in attributes:
        parts = {'name': attributes['_name_'], 'value': attributes['_value_']}
        return Parts('enum', name, parts, _repr(value, name))
    return Parts('object', name, attributes, _repr(value, name))


def _attributes(value: Any, order: tuple[type, ...]) -> dict[str, object]:
    found: dict[str, object] = {}
    for cls in reversed(order):
        if classes.is_guest_class(cls):
            for name, member in classes.own_dict(cls).items():
                if type(member) is types.MemberDescriptorType:
                    try:
                        found[name] = member.__get__(value)
                    except AttributeError:
                        continue  # an empty slot is an attribute that is not there
    try:
        own = object.__getattribute__(value, '__dict__')
    except AttributeError:
        return found
    found.update((name, item) for name, item in dict.items(own) if type(name) is str)
    return found


def _repr(value: Any, name: str) -> str:
    try:
        text = str.__str__(builtins.repr(value))
    except BaseException as trouble:
        if is_end(type(trouble)):
            raise
        return f'<{name} object>'
    return text if len(text) <= MAX_REPR else text[:MAX_REPR] + '…'


class GuestBuilder:
    """Makes guest objects of what the host sends. One a session: the classes it makes are the guest's."""

    def __init__(self) -> None:
        self._records: dict[tuple[str, tuple[str, ...]], type] = {}
        self._named_tuples: dict[tuple[str, tuple[str, ...]], Any] = {}

    def shell(self, kind: str, type_name: str, field_names: tuple[str, ...], repr: str) -> object:
        key = (type_name, field_names)
        if key not in self._records:
            self._records[key] = _record_class(type_name, field_names)
        return object.__new__(self._records[key])

    def fill(self, shell: Any, attributes: dict[str, object]) -> object:
        shell.__dict__.update(attributes)
        return shell

    def namedtuple(self, type_name: str, fields: tuple[str, ...], values: tuple[object, ...]) -> object:
        key = (type_name, fields)
        if key not in self._named_tuples:
            from pymonty.runtime.library.collections import namedtuple

            self._named_tuples[key] = namedtuple(type_name, fields)
        return self._named_tuples[key]._make(values)

    def exception(self, type_name: str, args: tuple[object, ...]) -> BaseException:
        kind = getattr(builtins, type_name, None)
        if not isinstance(kind, type) or not issubclass(kind, BaseException):
            kind = Exception
        try:
            return kind(*args)
        except TypeError:
            return Exception(*args)


def _record_class(type_name: str, field_names: tuple[str, ...]) -> type:
    """A class of objects with these fields, which compare and print as a dataclass does."""

    def __init__(self: Any, **fields: Any) -> None:
        self.__dict__.update(fields)

    def __repr__(self: Any) -> str:
        return f'{type_name}({", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())})'

    def __eq__(self: Any, other: Any) -> Any:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    plain = tuple(name for name in field_names if not is_guarded(name))
    namespace = {'__init__': __init__, '__repr__': __repr__, '__eq__': __eq__, '__match_args__': plain}
    return classes.make_class(type, type_name, (), namespace)  # type: ignore[no-any-return]
