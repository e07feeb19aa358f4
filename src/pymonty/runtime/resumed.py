"""What continuations call: the places where Python would enter a block and a continuation must not.

See `pymonty.compiler.resume`. None of it is ever in the hands of a guest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CellType, FunctionType
from typing import Any, NoReturn

from pymonty.runtime import classes
from pymonty.runtime.library.contextlib import GeneratorContextManager
from pymonty.runtime.managers import AsyncManager, LibraryManager, Manager, is_guests, method_of_type

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


class Native(LibraryManager):
    """A manager of the library's that was entered before."""

    __slots__ = ()

    def __enter__(self) -> Any:
        return None


class _AsyncResumed(AsyncManager):
    __slots__ = ()

    def __aenter__(self) -> Any:
        return _nothing()


class AsyncEntered(AsyncManager):
    """An asynchronous manager whose `__aenter__` is on its way; `then` gives what to wait for."""

    __slots__ = ('_then',)

    def __init__(self, managed: Any, then: Callable[[], Any]) -> None:
        super().__init__(managed)
        self._then = then

    def __aenter__(self) -> Any:
        return self._then()


class _AsyncNative:
    __slots__ = ('_exit',)

    def __init__(self, managed: Any) -> None:
        self._exit = method_of_type(managed, '__aexit__')

    def __aenter__(self) -> Any:
        return _nothing()

    def __aexit__(self, *details: Any) -> Any:
        return self._exit(*details)


async def _nothing() -> None:
    return None


def resumed(managed: Any) -> Any:
    """What `with` is given of a manager that was entered before."""
    return Resumed(managed) if is_guests(type(managed), '__exit__') else Native(managed)


def async_resumed(managed: Any) -> Any:
    """The same for `async with`."""
    return _AsyncResumed(managed) if is_guests(type(managed), '__aexit__') else _AsyncNative(managed)


def made(result: Any, instance: Any) -> Any:
    """The value of a call of a class whose `__init__` was on its way."""
    if result is not None:
        raise TypeError(f'__init__() should return None, not {type(result).__name__!r}')
    return instance


def created(instance: Any, cls: type, *args: Any, **keywords: Any) -> Any:
    """The value of a call of a class whose `__new__` was on its way: the rest of `type.__call__`."""
    kind: Any = type(instance)
    if classes.is_guest_class(kind) and any(base is cls for base in classes.mro(kind)):
        return made(kind.__init__(instance, *args, **keywords), instance)
    return instance


def closed(generator: Any) -> None:
    """The rest of `generator.close()`, which had raised `GeneratorExit` in it."""
    try:
        next(generator)
    except (StopIteration, GeneratorExit):
        return
    raise RuntimeError('generator ignored GeneratorExit')


def _generator_of(managed: Any) -> Any:
    if type(managed) is not GeneratorContextManager:
        raise TypeError(f'{type(managed).__name__!r} object is no generator-based context manager')
    return managed.gen


class GeneratorEntered(Native):
    """A manager made by `contextmanager` whose generator is on its way to its `yield`."""

    __slots__ = ()

    def __init__(self, managed: Any) -> None:
        _generator_of(managed)
        super().__init__(managed)

    def __enter__(self) -> Any:
        try:
            return next(self._managed.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None


def left(managed: Any, error: BaseException | None) -> bool:
    """The rest of the `__exit__` of such a manager: `error` was thrown into its generator."""
    generator = _generator_of(managed)
    try:
        next(generator)
    except StopIteration as stop:
        return error is not None and stop is not error
    except BaseException as raised:
        is_wrapped = isinstance(error, StopIteration) and raised.__cause__ is error
        if error is None or not (raised is error or (isinstance(raised, RuntimeError) and is_wrapped)):
            raise
        return False
    try:
        raise RuntimeError("generator didn't stop" + (' after throw()' if error is not None else ''))
    finally:
        generator.close()


def refill(namespace: dict[str, Any], space: dict[str, Any], hidden: dict[str, Any]) -> None:
    """Make the namespace of a class body, and what it hides in the globals, what they were."""
    namespace.clear()
    namespace.update(space)
    sys._getframe(1).f_globals.update(hidden)


class ClassBuilder:
    """A class statement whose body is on its way. Its parts are set before it is built."""

    __slots__ = ('bases', 'body', 'keywords', 'name', 'space')

    def __init__(self, body: FunctionType) -> None:
        self.body = body
        self.name = ''
        self.bases: tuple[Any, ...] = ()
        self.keywords: dict[str, Any] = {}
        self.space: dict[str, Any] = {}

    def build(self) -> Any:
        made = classes.build_class(self.body, self.name, *self.bases, **self.keywords)
        if classes.is_class(made):
            for cell in _class_cells(list(self.space.values())):
                cell.cell_contents = made
        return made


def _class_cells(values: list[Any]) -> list[CellType]:
    """The cells for `__class__` in functions that a class body made before it was interrupted."""
    found: list[CellType] = []
    seen: set[int] = set()
    while values:
        value = values.pop()
        if type(value) in (staticmethod, classmethod):
            value = value.__func__
        if type(value) is property:
            values += [value.fget, value.fset, value.fdel]
        if type(value) is not FunctionType or id(value) in seen:
            continue
        seen.add(id(value))
        for name, cell in zip(value.__code__.co_freevars, value.__closure__ or (), strict=True):
            try:
                values.append(cell.cell_contents)
            except ValueError:  # it is empty
                if name == '__class__':
                    found.append(cell)
    return found


RESUMED: dict[str, object] = {
    '.throw': throw,
    '.settle': settle,
    '.resumed': resumed,
    '.aresumed': async_resumed,
    '.entered': Entered,
    '.aentered': AsyncEntered,
    '.made': made,
    '.refill': refill,
    '.advance': next,
    '.created': created,
    '.closed': closed,
    '.generator': GeneratorEntered,
    '.left': left,
    '.StopIteration': StopIteration,
}
