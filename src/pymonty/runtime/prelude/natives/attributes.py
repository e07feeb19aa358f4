"""Attributes that a property, a descriptor or `__getattr__` of the guest's provides."""

from __future__ import annotations

from types import FunctionType, MethodType
from typing import Any

from pymonty.compiler.names import is_guarded
from pymonty.runtime.classes import bound, definer_of, is_class, is_guest_class, lookup, mro, own_dict
from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import attribute_name, hidden_of, is_guest_function
from pymonty.runtime.library.functools import cached_property
from pymonty.runtime.prelude.natives.methods import guests
from pymonty.runtime.stores import set_attribute

_READ = ('read', None)


def way_to(owner: Any, name: Any) -> tuple[str, Any]:
    """How to read an attribute: 'read' it natively; 'call' the getter that is given; and so on."""
    kind = type(owner)
    name = attribute_name(name)
    if not is_guest_class(kind) or is_class(owner) or is_guarded(name):
        return _READ
    definer = definer_of(mro(kind), name)
    if definer is None:
        if guests(owner, '__getattr__') and name not in _own(owner):
            return 'missing', None
        return _READ
    found = own_dict(definer)[name]
    if type(found) is property:
        getter = found.fget
        if type(getter) is FunctionType and is_guest_function(getter):
            return 'call', MethodType(getter, owner)
        return _READ
    if type(found) is cached_property:
        return ('cached', found) if name == found.attrname and name not in _own(owner) else _READ
    is_data = guests(found, '__set__') or guests(found, '__delete__')
    if guests(found, '__get__') and (is_data or name not in _own(owner)):
        return 'describe', found
    return _READ


def way_to_set(owner: Any, name: Any) -> tuple[str, Any]:
    """How to set an attribute: 'write' it natively; 'call' the setter that is given, or the hook."""
    kind = type(owner)
    name = attribute_name(name)
    if not is_guest_class(kind) or is_class(owner) or is_guarded(name):
        return 'write', None
    if guests(owner, '__setattr__'):
        return 'hook', _bound(owner, '__setattr__')
    found = lookup(mro(kind), name)
    if type(found) is property and type(found.fset) is FunctionType and is_guest_function(found.fset):
        return 'call', MethodType(found.fset, owner)
    return ('describe', found) if guests(found, '__set__') else ('write', None)


def write(owner: Any, name: Any, value: Any) -> None:
    set_attribute(owner, attribute_name(name), value)


def setter_of(descriptor: Any) -> Any:
    """The `__set__` of a guest's descriptor, bound."""
    return _bound(descriptor, '__set__')


def _own(owner: Any) -> Any:
    """The instance dict of an object of a guest's class."""
    try:
        return object.__getattribute__(owner, '__dict__')
    except AttributeError:
        return {}


def read(owner: Any, name: Any) -> Any:
    return read_attribute(owner, attribute_name(name))


def getattr_of(owner: Any) -> Any:
    """The guest's `__getattr__` for `owner`, bound; None where there is none."""
    return _bound(owner, '__getattr__')


def _bound(owner: Any, name: str) -> Any:
    for cls in mro(type(owner)):
        if name in own_dict(cls) and is_guest_class(cls):
            return bound(own_dict(cls)[name], owner)
    return None


def function_of(cached: Any) -> Any:
    """The function of a `cached_property`."""
    if type(cached) is not cached_property:
        raise TypeError(f'{type(cached).__name__!r} object is no cached_property')
    return cached.func


def remember(owner: Any, name: Any, value: Any) -> None:
    """Leave the value of a `cached_property` where the next look finds it."""
    kind, name = type(owner), attribute_name(name)
    if not is_guest_class(kind) or is_class(owner) or is_guarded(name) or name in hidden_of(kind):
        raise AttributeError(f'{kind.__name__!r} object cannot keep {name!r}')
    _own(owner)[name] = value
