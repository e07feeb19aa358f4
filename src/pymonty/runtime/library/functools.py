"""functools: wrappers copy attributes by name, and decorators change what they are given.

`update_wrapper` would copy `__globals__` off a shared function if asked to. `cached_property` writes into
the `__dict__` of any instance it is handed, `total_ordering` onto any class. `singledispatch` evaluates
string annotations and hands out a mappingproxy. `reduce`, `partial` and `cmp_to_key` serve as they are.
"""

from __future__ import annotations

import abc
import functools
import types
import typing
import weakref
from collections.abc import Callable
from typing import Any

from pymonty.runtime import classes, guard, stores
from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import MADE_KEY, exact_str, is_guest_function
from pymonty.runtime.library.admission import export, own, stand_in

_COPIED = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
_TEXTS = frozenset({'__module__', '__name__', '__qualname__'})
_function_dict = types.FunctionType.__dict__['__dict__'].__get__


def update_wrapper(wrapper: Any, wrapped: Any, assigned: Any = None, updated: Any = ('__dict__',)) -> Any:
    """As `functools.update_wrapper`, with guarded reads and stores."""
    names = _COPIED if assigned is None else [exact_str(name) for name in assigned]
    if type(wrapper) is types.FunctionType and not (
        is_guest_function(wrapper) or MADE_KEY in _function_dict(wrapper)
    ):
        raise TypeError(f'{wrapper.__name__!r} is shared with other programs and cannot be changed')
    for name in names:
        try:
            value = _read(wrapped, name)
        except AttributeError:
            continue
        _store(wrapper, name, value)
    if '__dict__' in updated:
        _copy_dict(wrapper, wrapped)
    _store(wrapper, '__wrapped__', wrapped)
    return wrapper


def dress(wrapper: Any, wrapped: Any) -> Any:
    """Give a function that the library just made for a guest the looks of what it wraps."""
    _function_dict(wrapper)[MADE_KEY] = True
    return update_wrapper(wrapper, wrapped)


def _read(wrapped: Any, name: str) -> Any:
    if name in _COPIED and type(wrapped) is not types.FunctionType:
        return guard.get_attribute(wrapped, name) if name[:2] == '__' else getattr(wrapped, name)
    if name in _COPIED and not is_guest_function(wrapped):
        if name == '__annotations__':
            return dict(wrapped.__annotations__)
        return getattr(wrapped, name)
    return read_attribute(wrapped, name)


def _store(wrapper: Any, name: str, value: Any) -> None:
    kind = type(wrapper)
    native = kind is types.FunctionType or kind is functools._lru_cache_wrapper
    if native and (name in _COPIED or name == '__wrapped__'):
        if name in _TEXTS and type(value) is not str:
            if name == '__module__' or not issubclass(type(value), str):
                return
            value = exact_str(value)
        setattr(wrapper, name, value)
    else:
        stores.set_attribute(wrapper, name, value)


def _copy_dict(wrapper: Any, wrapped: Any) -> None:
    if type(wrapped) is types.FunctionType:
        source = dict(_function_dict(wrapped))
    else:
        try:
            source = dict(guard.get_attribute(wrapped, '__dict__'))
        except AttributeError:
            return
    for name, value in source.items():
        if type(name) is str and name.isidentifier() and not _is_dunder(name):
            if type(wrapper) is types.FunctionType or type(wrapper) is functools._lru_cache_wrapper:
                wrapper.__dict__[name] = value
            else:
                stores.set_attribute(wrapper, name, value)


def _is_dunder(name: str) -> bool:
    return name[:2] == '__' and name[-2:] == '__' and name != '__isabstractmethod__'


def wraps(wrapped: Any, assigned: Any = None, updated: Any = ('__dict__',)) -> Callable[[Any], Any]:
    """As `functools.wraps`."""
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


def lru_cache(maxsize: Any = 128, typed: Any = False) -> Any:
    """As `functools.lru_cache`."""
    if callable(maxsize) and type(typed) is bool:
        return _cached(maxsize, 128, typed)
    if maxsize is not None and not issubclass(type(maxsize), int):
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    size = None if maxsize is None else max(0, int.__int__(maxsize))
    return lambda function: _cached(function, size, bool(typed))


class Fed(functools.partial):  # type: ignore[type-arg]
    """What a cache calls: its function, or for a moment what gives a result that is known already."""

    __slots__ = ()

    def serve(self, function: Any) -> None:
        """Call `function` from now on."""
        self.__setstate__((function, (), {}, None))  # type: ignore[attr-defined]


def _cached(function: Any, size: int | None, typed: bool) -> Any:
    return update_wrapper(new_cache(Fed(function), size, typed), function)


def new_cache(function: Any, size: int | None, typed: bool) -> Any:
    """A cache around `function` that does not look like it yet."""
    wrapper: Any = functools._lru_cache_wrapper(function, size, typed, functools._CacheInfo)  # type: ignore[call-arg]
    wrapper.cache_parameters = lambda: {'maxsize': size, 'typed': typed}
    return wrapper


def cache(user_function: Any, /) -> Any:
    """As `functools.cache`."""
    return _cached(user_function, None, False)


def total_ordering(cls: Any) -> Any:
    """As `functools.total_ordering`, on classes of the guest's."""
    return functools.total_ordering(own(cls, 'total_ordering()'))


class cached_property:
    """As `functools.cached_property`, on instances of guest classes."""

    def __init__(self, func: Any) -> None:
        self.func = func
        self.attrname: str | None = None
        self.__doc__ = getattr(func, '__doc__', None)

    def __set_name__(self, owner: Any, name: Any) -> None:
        name = exact_str(name)
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                'Cannot assign the same cached_property to two different names '
                f'({self.attrname!r} and {name!r}).'
            )

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        if not classes.is_guest_class(type(instance)):
            raise TypeError(
                f'no cached {name!r} on {type(instance).__name__!r}, which is not of this program'
            )
        try:
            values = object.__getattribute__(instance, '__dict__')
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            ) from None
        found = values.get(name, _ABSENT)
        if found is _ABSENT:
            found = self.func(instance)
            stores.set_attribute(instance, name, found) if classes.is_class(instance) else values.update(
                {name: found}
            )
        return found

    __class_getitem__: Any = classmethod(types.GenericAlias)


_ABSENT = object()


class Dispatcher:
    """What the functions that `singledispatch` makes have in common."""

    __slots__ = ('name', 'registry', 'remembered', 'token')

    def __init__(self, name: Any, registry: dict[Any, Any]) -> None:
        self.name = name
        self.registry = registry
        self.remembered: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()
        self.token: Any = None

    def find(self, cls: Any) -> Any:
        """The implementation for a class."""
        if self.token is not None and self.token != abc.get_cache_token():
            self.remembered.clear()
            self.token = abc.get_cache_token()
        found = self.remembered.get(cls)
        if found is None:
            found = self.registry.get(cls) or functools._find_impl(cls, self.registry)  # type: ignore[attr-defined]
            self.remembered[cls] = found
        return found

    def add(self, cls: Any, func: Any) -> None:
        """Register an implementation."""
        for kind in _members(cls):
            self.registry[kind] = func
            if self.token is None and hasattr(kind, '__abstractmethods__'):
                self.token = abc.get_cache_token()
        self.remembered.clear()


def singledispatch(func: Any) -> Any:
    """As `functools.singledispatch`."""
    dispatcher = Dispatcher(getattr(func, '__name__', 'singledispatch function'), {object: func})
    wrapper, register, dispatch = dispatch_functions(dispatcher)
    dress(wrapper, func)
    wrapper.__dict__.update(register=register, dispatch=dispatch, registry=dispatcher.registry)
    return wrapper


def dispatch_functions(dispatcher: Dispatcher) -> tuple[Any, Any, Any]:
    """The functions that a guest has of a dispatcher: the one to call, `register` and `dispatch`."""

    def dispatch(cls: Any) -> Any:
        return dispatcher.find(cls)

    def register(cls: Any, func: Any = None) -> Any:
        if _dispatchable(cls):
            if func is None:
                return lambda implementation: register(cls, implementation)
        else:
            if func is not None:
                raise TypeError(
                    f'Invalid first argument to `register()`. {cls!r} is not a class or union type.'
                )
            func = cls
            cls = _annotated_class(func)
        dispatcher.add(cls, func)
        return func

    def wrapper(*args: Any, **keywords: Any) -> Any:
        if not args:
            raise TypeError(f'{dispatcher.name} requires at least 1 positional argument')
        return dispatcher.find(args[0].__class__)(*args, **keywords)

    return wrapper, register, dispatch


def _dispatchable(cls: Any) -> bool:
    return all(classes.is_class(member) for member in _members(cls))


def _members(cls: Any) -> tuple[Any, ...]:
    return typing.get_args(cls) if typing.get_origin(cls) in (types.UnionType, typing.Union) else (cls,)


def _annotated_class(func: Any) -> Any:
    from pymonty.runtime.library.typing import get_type_hints

    try:
        hints = get_type_hints(func)
        name, cls = next(iter(hints.items()))
    except (StopIteration, TypeError):
        raise TypeError(
            f'Invalid first argument to `register()`: {func!r}. '
            'Use either `@register(some_class)` or plain `@register` on an annotated function.'
        ) from None
    if not _dispatchable(cls):
        raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
    return cls


class singledispatchmethod:
    """As `functools.singledispatchmethod`."""

    def __init__(self, func: Any) -> None:
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls: Any, method: Any = None) -> Any:
        """As `functools.singledispatchmethod.register`."""
        return self.dispatcher.register(cls, method)

    def __get__(self, obj: Any, cls: Any = None) -> Any:
        dispatch = self.dispatcher.dispatch

        def _method(*args: Any, **keywords: Any) -> Any:
            if not args:
                raise TypeError('singledispatchmethod requires at least 1 positional argument')
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **keywords)

        _method.__dict__['register'] = self.register
        return dress(_method, self.func)


EXPORTS = {
    **export(
        'functools',
        cache=cache,
        cached_property=stand_in('functools.cached_property', cached_property),
        lru_cache=lru_cache,
        singledispatch=singledispatch,
        singledispatchmethod=stand_in('functools.singledispatchmethod', singledispatchmethod),
        total_ordering=total_ordering,
        update_wrapper=update_wrapper,
        wraps=wraps,
    ),
}
