"""The host's side of values: what of its own it lets cross, and what it makes of what comes.

host → guest    dataclass instances, named tuples and enum members, as their fields
guest → host    a type named in `dataclasses` as itself, named tuples as tuples with names, exceptions
                as builtin ones, any other object as a `MontyObject`
"""

from __future__ import annotations

import enum
from collections import namedtuple
from collections.abc import Sequence
from functools import lru_cache
from keyword import iskeyword
from typing import Any

from pymonty.errors import MontyConversionError
from pymonty.wire.nodes import PLAIN_ATTRIBUTES
from pymonty.wire.objects import MontyObject
from pymonty.wire.plain import EXCEPTIONS
from pymonty.wire.values import ConversionFailed, Parts, encode, nearest_exception, scrub

_DATACLASS = '__dataclass_fields__'  # in what a dataclass is known by


def describe(value: Any) -> Parts | None:
    """A host object's parts, or None where it cannot cross.

    >>> import fractions, decimal
    >>> describe(decimal.getcontext()) is None
    True
    """
    kind = type(value)
    if issubclass(kind, enum.Enum):
        return Parts('enum', kind.__name__, {'name': value.name, 'value': value.value}, repr(value))
    if hasattr(kind, _DATACLASS):
        import dataclasses  # it is loaded, then

        names = [field.name for field in dataclasses.fields(value)]
        return Parts('dataclass', kind.__name__, {name: getattr(value, name) for name in names}, '')
    if issubclass(kind, tuple) and hasattr(kind, '_fields'):
        return Parts('namedtuple', kind.__name__, dict(zip(kind._fields, value, strict=True)), '')
    if kind is MontyObject:
        return Parts('object', value.type_name, dict(value.attributes), repr(value))
    return None


class HostBuilder:
    """Makes the host's objects of a guest's; see `pymonty.wire.nodes.Builder`.

    Args:
        dataclasses: types that come back as themselves, known by their `__name__`. Their instances
            are made without calling `__init__` or `__post_init__`.

    Raises:
        TypeError: one of them is no dataclass.
        ValueError: two of them have the same name.
    """

    def __init__(self, dataclasses: Sequence[type]) -> None:
        self._types: dict[str, type] = {}
        for kind in dataclasses:
            _field_names(kind)
            if self._types.setdefault(kind.__name__, kind) is not kind:
                raise ValueError(f'dataclasses= names two types {kind.__name__!r}; rename one')

    def shell(self, kind: str, type_name: str, field_names: tuple[str, ...], repr: str) -> object:
        known = self._types.get(type_name) if kind != 'enum' else None
        if known is None:
            return MontyObject(type_name, repr=repr)
        expected = _field_names(known)
        if set(field_names) != expected:
            raise MontyConversionError(
                f'{type_name} has the fields ({", ".join(sorted(expected))}), '
                f"the guest's object ({', '.join(sorted(field_names))})",
                type_name,
            )
        return object.__new__(known)

    def fill(self, shell: Any, attributes: dict[str, object]) -> object:
        if type(shell) is MontyObject:
            shell._fill(attributes)
        else:
            for name, value in attributes.items():
                object.__setattr__(shell, name, value)  # of a frozen one, too
        return shell

    def namedtuple(self, type_name: str, fields: tuple[str, ...], values: tuple[object, ...]) -> object:
        return tuple.__new__(_namedtuple_type(type_name, fields), values)

    def exception(self, type_name: str, args: tuple[object, ...]) -> BaseException:
        kind = EXCEPTIONS.get(type_name, Exception)
        try:
            made = kind(*args)
        except (
            TypeError,
            ValueError,
            LookupError,
            OverflowError,
        ):  # those that insist on their arguments, such as UnicodeDecodeError
            return Exception(*args)
        return made if _has_bounds(made) else Exception(*args)


def _has_bounds(exception: Any) -> bool:
    """Whether what a Unicode error points at lies in its object: CPython reads there unasked (gh-123378)."""
    if not isinstance(exception, (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError)):
        return True
    return 0 <= exception.start <= exception.end <= len(exception.object)


def nearest_builtin(exc: BaseException) -> BaseException:
    """The exception that a guest gets for `exc`: of the nearest builtin type, with the same arguments.

    Arguments that cannot cross are replaced by the text of the exception. Its cause, context and
    attributes of its own stay on the host.

    >>> import json
    >>> nearest_builtin(json.JSONDecodeError('bad', '{', 1))
    ValueError('bad: line 1 column 2 (char 1)')
    """
    args = exc.args
    if isinstance(exc, BaseExceptionGroup):
        args = exc.message, [nearest_builtin(inner) for inner in exc.exceptions]
    try:
        encode(args, '', describe)
    except ConversionFailed:
        args = (_text(exc),)
    builtin = HostBuilder(()).exception(nearest_exception(type(exc)), args)
    for owner, names in PLAIN_ATTRIBUTES.items():
        if isinstance(exc, owner) and isinstance(builtin, owner):
            for name in names:
                value = getattr(exc, name)
                if type(value) is str or type(value) is int:
                    setattr(builtin, name, value)
    for note in getattr(exc, '__notes__', ()):
        if type(note) is str:
            builtin.add_note(note)
    return builtin


def _text(exc: BaseException) -> str:
    try:
        return scrub(str(exc))
    except Exception as error:
        return f'{type(exc).__name__} (its text is not to be had: {type(error).__name__})'


def _field_names(kind: type) -> set[str]:
    if not (isinstance(kind, type) and hasattr(kind, _DATACLASS)):
        raise TypeError(f'dataclasses= takes dataclass types, not {kind!r}')
    import dataclasses  # it is loaded, then

    return {field.name for field in dataclasses.fields(kind)}


@lru_cache(maxsize=256)
def _namedtuple_type(type_name: str, fields: tuple[str, ...]) -> Any:
    """The one class for a name and fields; `rename` as in `collections.namedtuple` for what is no name."""
    if not type_name.isidentifier() or iskeyword(type_name):
        type_name = 'NamedTuple'
    return namedtuple(type_name, fields, rename=True)
