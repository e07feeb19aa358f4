"""copy: the originals ask objects for `__reduce_ex__` and set whatever attributes the state names.

A guest's `__getstate__` could name `__class__`, and a `__reduce_ex__` in an instance's dict could have
state written to objects that all programs share. Here only classes are asked how to copy, a guest object
is built without running code that it names, and state is set through the guard.
"""

from __future__ import annotations

import copy
import types
from collections.abc import Callable
from typing import Any

from pymonty.compiler.names import ADMITTED, is_dunder
from pymonty.runtime import stores
from pymonty.runtime.classes import is_class, is_guest_class, lookup, mro, own_dict
from pymonty.runtime.library.admission import export

Memo = dict[Any, Any]

_ATOMIC: frozenset[int] = frozenset(
    id(kind)
    for kind in (
        type(None), int, float, bool, complex, bytes, str, types.EllipsisType, types.NotImplementedType,
        range, types.BuiltinFunctionType, types.FunctionType, property, object,
    )
)  # fmt: skip
"""`id` of the types whose values are their own copies, besides classes."""


def copy_(x: Any) -> Any:
    """As `copy.copy`."""
    kind = type(x)
    if id(kind) in _ATOMIC or is_class(x):
        return x
    if kind is list or kind is dict or kind is set or kind is bytearray:
        return x.copy()
    if kind is tuple or kind is frozenset:
        return x
    if lookup(mro(kind), '__copy__') is not None:
        return x.__copy__()
    return _rebuild(x, None)


def deepcopy(x: Any, memo: Any = None, _nil: Any = None) -> Any:
    """As `copy.deepcopy`."""
    return _deep(x, {} if memo is None else memo)


def _deep(x: Any, memo: Memo) -> Any:
    kind = type(x)
    if id(kind) in _ATOMIC or is_class(x):
        return x
    key = id(x)
    found = memo.get(key, _ABSENT)
    if found is not _ABSENT:
        return found
    copier = _CONTAINERS.get(id(kind))
    if copier is not None:
        y = copier(x, memo)
    elif lookup(mro(kind), '__deepcopy__') is not None:
        y = x.__deepcopy__(memo)
    else:
        y = _rebuild(x, memo)
    if y is not x:
        memo[key] = y
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return y


_ABSENT = object()


def _list(x: list[Any], memo: Memo) -> list[Any]:
    y: list[Any] = []
    memo[id(x)] = y
    for item in x:
        y.append(_deep(item, memo))
    return y


def _tuple(x: tuple[Any, ...], memo: Memo) -> tuple[Any, ...]:
    y = [_deep(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]  # type: ignore[no-any-return]
    return x if all(a is b for a, b in zip(x, y, strict=True)) else tuple(y)


def _dict(x: dict[Any, Any], memo: Memo) -> dict[Any, Any]:
    y: dict[Any, Any] = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[_deep(key, memo)] = _deep(value, memo)
    return y


def _method(x: types.MethodType, memo: Memo) -> Any:
    return types.MethodType(x.__func__, _deep(x.__self__, memo))


_CONTAINERS: dict[int, Callable[[Any, Memo], Any]] = {
    id(list): _list,
    id(tuple): _tuple,
    id(dict): _dict,
    id(set): lambda x, memo: {_deep(item, memo) for item in x},
    id(frozenset): lambda x, memo: frozenset([_deep(item, memo) for item in x]),
    id(bytearray): lambda x, memo: bytearray(x),
    id(types.MethodType): _method,
}


def _rebuild(x: Any, memo: Memo | None) -> Any:
    """A copy made from what the class of `x` says of it; deep if there is a memo."""
    told = _reduced(x)
    if type(told) is not tuple:
        return x  # a name: the value is its own copy
    make, args, state, items, pairs = (*told, None, None, None)[:5]
    y = make(*(args if memo is None else [_deep(arg, memo) for arg in args]))
    if type(y) is not type(x):
        raise copy.Error(f'copying {type(x).__name__!r} object made {type(y).__name__!r} object')
    if memo is not None:
        memo[id(x)] = y
    if state is not None:
        _set_state(y, state if memo is None else _deep(state, memo))
    for item in items or ():
        y.append(item if memo is None else _deep(item, memo))
    for key, value in pairs or ():
        y[key if memo is None else _deep(key, memo)] = value if memo is None else _deep(value, memo)
    return y


def _reduced(x: Any) -> Any:
    """(callable, arguments, state, list items, dict items) as a class of the host's describes `x`."""
    kind = type(x)
    if id(kind) not in ADMITTED and not is_guest_class(kind):
        raise TypeError(f'cannot pickle {kind.__name__!r} object')
    hook = lookup(mro(kind), '__reduce_ex__')
    if hook is not _object_reduce_ex:
        return hook(x, 4)
    hook = lookup(mro(kind), '__reduce__')
    return object.__reduce_ex__(x, 4) if hook is _object_reduce else hook(x)


_object_reduce_ex = own_dict(object)['__reduce_ex__']
_object_reduce = own_dict(object)['__reduce__']


def _set_state(y: Any, state: Any) -> None:
    """Give a new object its state, from its own class or, with no dunders, into its attributes."""
    slots = None
    if lookup(mro(type(y)), '__setstate__', _exception_setstate) is not _exception_setstate:
        y.__setstate__(state)
        return
    if type(state) is tuple and len(state) == 2:
        state, slots = state
    if state:
        values = object.__getattribute__(y, '__dict__')
        values.update({name: value for name, value in dict(state).items() if _is_data(name)})
    for name, value in dict(slots or ()).items():
        if _is_data(name):
            stores.check_trusted(y, name, value)
            object.__setattr__(y, name, value)


def _is_data(name: object) -> bool:
    return type(name) is str and '.' not in name and (not is_dunder(name) or name == '__notes__')


_exception_setstate = own_dict(BaseException)['__setstate__']


def replace(obj: Any, /, **changes: Any) -> Any:
    """As `copy.replace`."""
    hook = lookup(mro(type(obj)), '__replace__')
    if hook is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return hook(obj, **changes)


EXPORTS = {**export('copy', deepcopy=deepcopy, replace=replace), **export('copy', copy=copy_)}
