"""What stands between CPython's statements and what a guest's objects would be asked by them.

CPython hands `__exit__` the traceback, and so every frame down to the host's, and lets it swallow any
exception. `manager` wraps a manager whose `__exit__` is a guest's: the wrapper passes None for the
traceback, and a program that is being ended does not get to say anything about it.
"""

from __future__ import annotations

import sys
import types
from typing import Any

from pymonty.compiler.helpers import AsyncIterator, Awaited, Delegate
from pymonty.compiler.names import BUILTIN_TYPES
from pymonty.runtime.classes import bound, definer_of, is_guest_class, mro, own_dict
from pymonty.runtime.guard import SESSION_KEY
from pymonty.runtime.halt import Halted, is_end


def is_guests(kind: type, name: str) -> bool:
    """Whether the method `name` of a type is a guest's."""
    return any(name in own_dict(cls) and is_guest_class(cls) for cls in mro(kind))


def _has(kind: type, *names: str) -> bool:
    return all(definer_of(mro(kind), name) is not None for name in names)


def method_of_type(value: Any, name: str) -> Any:
    """Method `name` of `value` as `with` looks it up: on the type, bound.

    Raises:
        TypeError: there is none.
    """
    kind = type(value)
    definer = definer_of(mro(kind), name)
    if definer is None:
        raise TypeError(f'{type.__dict__["__name__"].__get__(kind)!r} object has no {name}')
    return bound(own_dict(definer)[name], value)


class Manager:
    """The wrapper of a synchronous context manager."""

    __slots__ = ('_managed',)

    def __init__(self, managed: Any) -> None:
        self._managed = managed

    def __enter__(self) -> Any:
        return method_of_type(self._managed, '__enter__')()

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> Any:
        if is_end(kind) or _out_of_time(sys._getframe(1)):
            return False
        return method_of_type(self._managed, '__exit__')(kind, value, None)


class LibraryManager:
    """The wrapper of a manager of the library's: what it does as it ends may be to call a guest."""

    __slots__ = ('_exit', '_managed')

    def __init__(self, managed: Any) -> None:
        self._managed = managed
        self._exit = method_of_type(managed, '__exit__')

    def __enter__(self) -> Any:
        return method_of_type(self._managed, '__enter__')()

    def __exit__(self, *details: Any) -> Any:
        return False if _out_of_time(sys._getframe(1)) else self._exit(*details)


class AsyncManager:
    """The wrapper of an asynchronous one: its methods give awaitables."""

    __slots__ = ('_managed',)

    def __init__(self, managed: Any) -> None:
        self._managed = managed

    def __aenter__(self) -> Any:
        return _awaitable(method_of_type(self._managed, '__aenter__')(), _Home(sys._getframe(1)))

    def __aexit__(self, kind: Any, value: Any, traceback: Any) -> Any:
        home = _Home(sys._getframe(1))
        if is_end(kind) or home.is_away():
            return _no()
        return _awaitable(method_of_type(self._managed, '__aexit__')(kind, value, None), home)


async def _no() -> bool:
    return False


def manager(value: Any) -> Any:
    """What `with` may use in place of `value`. A value that is no context manager fails as it is."""
    kind = type(value)
    if issubclass(kind, (Manager, LibraryManager)) or not _has(kind, '__enter__', '__exit__'):
        return value  # a continuation has wrapped it
    return Manager(value) if is_guests(kind, '__exit__') else LibraryManager(value)


def async_manager(value: Any) -> Any:
    """What `async with` may use in place of `value`."""
    kind = type(value)
    if is_guests(kind, '__aexit__') and _has(kind, '__aenter__', '__aexit__'):
        return AsyncManager(value)
    return value


class _Home:
    """The session that guest code belongs to. A worker may serve another by the time that it ends."""

    __slots__ = ('_builtins', '_engine')

    def __init__(self, frame: types.FrameType | None) -> None:
        while frame is not None and SESSION_KEY not in frame.f_globals:
            frame = frame.f_back
        self._engine = None if frame is None else frame.f_globals[SESSION_KEY]
        self._builtins = None if frame is None else frame.f_builtins

    def is_away(self) -> bool:
        """Whether the session does not run: what does is a finaliser, as the collector likes."""
        engine = self._engine
        if engine is None:
            return False
        return self._builtins is not engine.namespace['__builtins__'] or not engine.port.is_guest_time()


def _out_of_time(frame: types.FrameType | None) -> bool:
    """Whether guest code in `frame` runs though its session does not."""
    return _Home(frame).is_away()


# -- `yield from`, `await` and `async for`: a generator that is closed first closes what it waits for


class _Delegate:
    """An iterator of a guest's that a generator or coroutine waits for."""

    __slots__ = ('_home', '_iterator')

    def __init__(self, iterator: Any, home: _Home) -> None:
        self._iterator = iterator
        self._home = home

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return method_of_type(self._iterator, '__next__')()

    def __getattr__(self, name: str) -> Any:
        if name in ('send', 'throw', 'close') and not self._home.is_away():
            return getattr(self._iterator, name)
        raise AttributeError(name)


class _Awaitable:
    """What a coroutine awaits that is no coroutine itself."""

    __slots__ = ('_awaited', '_home')

    def __init__(self, awaited: Any, home: _Home) -> None:
        self._awaited = awaited
        self._home = home

    def __await__(self) -> Any:
        found = method_of_type(self._awaited, '__await__')()
        return _Delegate(found, self._home) if _may_ask_guest(type(found)) else found


class _AsyncItems:
    """What `async for` takes items from that is no asynchronous generator."""

    __slots__ = ('_home', '_items')

    def __init__(self, items: Any, home: _Home) -> None:
        self._items = items
        self._home = home

    def __aiter__(self) -> Any:
        found = method_of_type(self._items, '__aiter__')()
        return _AsyncItems(found, self._home) if _has(type(found), '__anext__') else found

    def __anext__(self) -> Any:
        return _awaitable(method_of_type(self._items, '__anext__')(), self._home)


_FORWARDS = frozenset(map(id, (BUILTIN_TYPES['anext_awaitable'], Delegate, Awaited, AsyncIterator)))
"""By `id`: types that pass on what they are asked."""


def _may_ask_guest(kind: type) -> bool:
    return id(kind) in _FORWARDS or is_guest_class(kind)


def delegate(value: Any) -> Any:
    """What `yield from` may use in place of `value`. A value that cannot be iterated fails as it is."""
    kind = type(value)
    if kind is types.GeneratorType or kind is types.CoroutineType or not _has(kind, '__iter__'):
        return value
    found = iter(value)
    return _Delegate(found, _Home(sys._getframe(1))) if _may_ask_guest(type(found)) else found


def awaitable(value: Any) -> Any:
    """What `await` may use in place of `value`. A value that cannot be awaited fails as it is."""
    return value if type(value) is types.CoroutineType else _awaitable(value, _Home(sys._getframe(1)))


def _awaitable(value: Any, home: _Home) -> Any:
    kind = type(value)
    return _Awaitable(value, home) if _may_ask_guest(kind) and _has(kind, '__await__') else value


def async_items(value: Any) -> Any:
    """What `async for` may use in place of `value`. A value that cannot be iterated so fails as it is."""
    kind = type(value)
    if kind is types.AsyncGeneratorType or not _has(kind, '__aiter__'):
        return value
    return _AsyncItems(value, _Home(sys._getframe(1)))


def insist() -> None:
    """Called first in `finally` and in handlers of generators: where the program ends, do not go on.

    Raises:
        Halted: it is the exception being handled, or the session does not run at all.
    """
    if _out_of_time(sys._getframe(1)):
        raise Halted('max_duration_secs', None)
    handled = sys.exception()
    while isinstance(handled, BaseExceptionGroup):
        handled = next((part for part in _parts_of(handled) if _ends(part)), None)
    if handled is not None and is_end(type(handled)):
        raise handled


def whole(exception: BaseException) -> None:
    """Called before `except*`: no group may split itself in a way of its own.

    CPython trusts what a group's `split` returns (gh-128049 crashes it). A tree in which a group has a
    method of the guest's for it goes on as one of plain groups.

    Raises:
        BaseExceptionGroup: that plain tree.
    """
    if isinstance(exception, BaseExceptionGroup) and _splits_itself(exception):
        raise _plain(exception).with_traceback(exception.__traceback__) from exception.__cause__


def kinds(value: Any) -> Any:
    """What stands after `except*`. Working it out was guest code, which may have changed the group's class.

    Raises:
        TypeError: the group has a way of its own now.
    """
    handled = sys.exception()
    if isinstance(handled, BaseExceptionGroup) and _splits_itself(handled):
        raise TypeError(f'{type(handled).__name__}: an exception group cannot split itself in the sandbox')
    return value


_GROUP_METHODS = ('split', 'subgroup', 'derive')
_parts_of = BaseExceptionGroup.__dict__['exceptions'].__get__
_message_of = BaseExceptionGroup.__dict__['message'].__get__


def _splits_itself(group: BaseExceptionGroup[Any]) -> bool:
    own = object.__getattribute__(group, '__dict__')
    if any(is_guests(type(group), name) or name in own for name in _GROUP_METHODS):
        return True
    return any(isinstance(part, BaseExceptionGroup) and _splits_itself(part) for part in _parts_of(group))


def _plain(group: BaseExceptionGroup[Any]) -> BaseExceptionGroup[Any]:
    parts = [_plain(part) if isinstance(part, BaseExceptionGroup) else part for part in _parts_of(group)]
    return BaseExceptionGroup(_message_of(group), parts)


def _ends(exception: BaseException) -> bool:
    return is_end(type(exception)) or isinstance(exception, BaseExceptionGroup)
