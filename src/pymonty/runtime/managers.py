"""What stands between CPython's statements and what a guest's objects would be asked by them.

CPython hands `__exit__` the traceback, and so every frame down to the host's, and lets it swallow any
exception. `manager` wraps a manager whose `__exit__` is a guest's: the wrapper passes None for the
traceback, and a program that is being ended does not get to say anything about it.
"""

from __future__ import annotations

import sys
import types
from typing import Any

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


class AsyncManager:
    """The wrapper of an asynchronous one: its methods give awaitables."""

    __slots__ = ('_managed',)

    def __init__(self, managed: Any) -> None:
        self._managed = managed

    def __aenter__(self) -> Any:
        return method_of_type(self._managed, '__aenter__')()

    def __aexit__(self, kind: Any, value: Any, traceback: Any) -> Any:
        if is_end(kind) or _out_of_time(sys._getframe(1)):
            return _no()
        return method_of_type(self._managed, '__aexit__')(kind, value, None)


async def _no() -> bool:
    return False


def manager(value: Any) -> Any:
    """What `with` may use in place of `value`. A value that is no context manager fails as it is."""
    kind = type(value)
    if is_guests(kind, '__exit__') and _has(kind, '__enter__', '__exit__'):
        return Manager(value)
    return value


def async_manager(value: Any) -> Any:
    """What `async with` may use in place of `value`."""
    kind = type(value)
    if is_guests(kind, '__aexit__') and _has(kind, '__aenter__', '__aexit__'):
        return AsyncManager(value)
    return value


def _out_of_time(frame: types.FrameType) -> bool:
    """Whether guest code in `frame` runs though its session does not: a finaliser, as the collector likes."""
    engine = frame.f_globals.get(SESSION_KEY)
    return engine is not None and not engine.port.is_guest_time()


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
