"""`MontyObject`: what a guest's object is on the host, where it has no counterpart there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from reprlib import recursive_repr
from types import MappingProxyType
from typing import Any, Final

_EMPTY: Final[Mapping[str, Any]] = MappingProxyType({})


class MontyObject:
    """A read-only copy of an object of the guest: its type's name, its attributes, its repr.

    Attributes are read as such, or from `attributes` where a name is taken (`type_name`, `attributes`)
    or begins and ends with two underscores. Objects with equal type names and attributes are equal;
    they are hashed by identity, so a set of them keeps every member that the guest's set had.

    >>> point = MontyObject('Point', {'x': 1}, 'Point(x=1)')
    >>> point.x, point.type_name, point
    (1, 'Point', Point(x=1))
    >>> point.x = 2
    Traceback (most recent call last):
    AttributeError: a MontyObject is read-only
    """

    __slots__ = ('_attributes', '_repr', '_type_name')

    _attributes: Mapping[str, Any]
    _repr: str
    _type_name: str

    def __init__(self, type_name: str, attributes: Mapping[str, Any] = _EMPTY, repr: str = '') -> None:
        set_slot = object.__setattr__
        set_slot(self, '_type_name', type_name)
        set_slot(self, '_attributes', MappingProxyType(dict(attributes)))
        set_slot(self, '_repr', repr)

    @property
    def type_name(self) -> str:
        """The `__name__` of the guest's class."""
        return self._type_name

    @property
    def attributes(self) -> Mapping[str, Any]:
        """All attributes by name, in order."""
        return self._attributes

    def __getattr__(self, name: str) -> Any:
        if not (name.startswith('__') and name.endswith('__')) and name not in MontyObject.__slots__:
            try:
                return self._attributes[name]
            except KeyError:
                pass
        raise AttributeError(f'{self._type_name!r} object of the guest has no attribute {name!r}')

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError('a MontyObject is read-only')

    def __delattr__(self, name: str) -> None:
        raise AttributeError('a MontyObject is read-only')

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MontyObject):
            return NotImplemented
        return self._type_name == other._type_name and self._attributes == other._attributes

    __hash__ = object.__hash__

    def __dir__(self) -> Iterator[str]:
        return iter(('attributes', 'type_name', *self._attributes))

    @recursive_repr()
    def __repr__(self) -> str:
        if self._repr:
            return self._repr
        inner = ', '.join(f'{name}={value!r}' for name, value in self._attributes.items())
        return f'{self._type_name}({inner})'

    def __reduce__(self) -> tuple[object, ...]:
        return MontyObject, (self._type_name, dict(self._attributes), self._repr)

    def _fill(self, attributes: dict[str, Any]) -> None:
        object.__setattr__(self, '_attributes', MappingProxyType(attributes))
