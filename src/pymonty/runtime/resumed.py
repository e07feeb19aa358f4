"""What continuations call: the places where Python would enter a block and a continuation must not.

See `pymonty.compiler.resume`. None of it is ever in the hands of a guest.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from pymonty.runtime.managers import AsyncManager, Manager, is_guests

_context = BaseException.__dict__['__context__']
_traceback = BaseException.__dict__['__traceback__']


class _Thrown:
    """The exception that a handler is being entered with, and what raising it changes."""

    exception: BaseException | None = None
    context: BaseException | None = None
    traceback: Any = None


def throw(exception: BaseException) -> NoReturn:
    """Raise `exception` for a handler that it had reached already, which calls `settle` first."""
    if not isinstance(exception, BaseException):
        raise TypeError('exceptions must derive from BaseException')
    _Thrown.exception = exception
    _Thrown.context = _context.__get__(exception)
    _Thrown.traceback = _traceback.__get__(exception)
    raise exception


def settle(exception: BaseException) -> None:
    """Undo what `throw` has changed of `exception`."""
    if _Thrown.exception is exception:
        _context.__set__(exception, _Thrown.context)
        _traceback.__set__(exception, _Thrown.traceback)
        _Thrown.exception = _Thrown.context = _Thrown.traceback = None


class Resumed(Manager):
    """A manager of a guest's that was entered before."""

    __slots__ = ()

    def __enter__(self) -> Any:
        return None


class Entered(Manager):
    """A manager of a guest's whose `__enter__` is on its way; `then` runs the rest of it."""

    __slots__ = ('_then',)

    def __init__(self, managed: Any, then: Callable[[], Any]) -> None:
        super().__init__(managed)
        self._then = then

    def __enter__(self) -> Any:
        return self._then()


class _Native:
    """A manager of the library's that was entered before."""

    __slots__ = ('_managed',)

    def __init__(self, managed: Any) -> None:
        self._managed = managed

    def __enter__(self) -> Any:
        return None

    def __exit__(self, *details: Any) -> Any:
        return type(self._managed).__exit__(self._managed, *details)


class _AsyncResumed(AsyncManager):
    __slots__ = ()

    def __aenter__(self) -> Any:
        return _nothing()


class _AsyncNative:
    __slots__ = ('_managed',)

    def __init__(self, managed: Any) -> None:
        self._managed = managed

    def __aenter__(self) -> Any:
        return _nothing()

    def __aexit__(self, *details: Any) -> Any:
        return type(self._managed).__aexit__(self._managed, *details)


async def _nothing() -> None:
    return None


def resumed(managed: Any) -> Any:
    """What `with` is given of a manager that was entered before."""
    return Resumed(managed) if is_guests(type(managed), '__exit__') else _Native(managed)


def async_resumed(managed: Any) -> Any:
    """The same for `async with`."""
    return _AsyncResumed(managed) if is_guests(type(managed), '__aexit__') else _AsyncNative(managed)


def made(result: Any, instance: Any) -> Any:
    """The value of a call of a class whose `__init__` was on its way."""
    if result is not None:
        raise TypeError(f'__init__() should return None, not {type(result).__name__!r}')
    return instance


def advance(generator: Any, *default: Any) -> Any:
    """The value of `next(generator)`, `generator.send(value)` …, where the generator was running."""
    return next(generator, *default)


RESUMED: dict[str, object] = {
    '.throw': throw,
    '.settle': settle,
    '.resumed': resumed,
    '.aresumed': async_resumed,
    '.entered': Entered,
    '.made': made,
    '.advance': advance,
    '.StopIteration': StopIteration,
}
