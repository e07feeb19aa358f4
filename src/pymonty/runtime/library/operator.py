"""operator: `attrgetter` and `methodcaller` read attributes by name, past the guard.

Where every name is one that needs no guard the native objects serve, at their own speed. Their types, called,
would make such that read any name, so `type()` gives others.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from pymonty.compiler.names import is_guarded
from pymonty.runtime import classes
from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import admit, export, rename


def attrgetter(attr: Any, /, *attrs: Any) -> Callable[[Any], Any]:
    """As `operator.attrgetter`."""
    names = [_name(attr, 'attribute name must be a string'), *map(_name, attrs)]
    paths = [name.split('.') for name in names]
    if not any(is_guarded(part) for path in paths for part in path):
        return operator.attrgetter(*names)

    if len(paths) == 1:
        return lambda obj: _follow(obj, paths[0])
    return lambda obj: tuple([_follow(obj, path) for path in paths])


def _follow(obj: Any, path: list[str]) -> Any:
    for part in path:
        obj = read_attribute(obj, part)
    return obj


def methodcaller(*args: Any, **keywords: Any) -> Callable[[Any], Any]:
    """As `operator.methodcaller`."""
    if not args:
        raise TypeError('methodcaller needs at least one argument, the method name')
    name, *args = args  # type: ignore[assignment]
    name = _name(name, 'method name must be a string')
    if not is_guarded(name):
        return operator.methodcaller(name, *args, **keywords)
    return lambda obj: read_attribute(obj, name)(*args, **keywords)


def _name(name: object, message: str = 'attribute name must be a string') -> str:
    if not issubclass(type(name), str):
        raise TypeError(message)
    return exact_str(name)


class _Kind(type):
    """The metaclass of what guests see as the types of the native objects."""

    def __call__(cls, *args: Any, **keywords: Any) -> Any:
        return EXPORTS[cls.__name__](*args, **keywords)

    def __instancecheck__(cls, instance: Any) -> bool:
        return type(instance) is getattr(operator, cls.__name__)


for _native in (operator.attrgetter, operator.methodcaller):
    _facade = rename(_Kind(_native.__name__, (), {'__slots__': ()}), f'operator.{_native.__name__}')
    classes.FACADES[id(_native)] = _facade
    admit(_facade, '')

EXPORTS = export('operator', attrgetter=attrgetter, methodcaller=methodcaller)
