"""The functions that lowered code calls by hidden names, as globals or builtins of the guest.

Each is called where CPython would do the same inside one instruction, so none may show in a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class _Never:
    """Equal to nothing, and finds that out without running anyone's `__eq__`."""

    __eq__ = ().__contains__
    __hash__ = None  # type: ignore[assignment]


_NEVER = _Never()


def iterator(iterable: Any) -> Any:
    """An iterator over `iterable` whose own `__iter__` is native.

    A hidden iterator goes through `iter` again when its loop begins; a guest's `__iter__` must not see
    that, so a guest's iterator is wrapped in a native one that calls its `__next__`.
    """
    found = iter(iterable)
    kind = type(found)
    if kind.__flags__ & _HEAP_TYPE and '__iter__' in _python_methods(kind):
        return iter(_bound(found), _NEVER)
    return found


_HEAP_TYPE = 1 << 9
_FUNCTION = type(iterator)


def _python_methods(kind: type) -> set[str]:
    return {name for base in kind.__mro__ for name, value in vars(base).items() if type(value) is _FUNCTION}


def _bound(found: Any) -> Callable[[], Any]:
    method: Callable[[], Any] = type(found).__next__.__get__(found)
    return method


class AsyncIterator:
    """An asynchronous iterator whose own `__aiter__` runs no guest code."""

    __slots__ = ('iterator',)

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator

    def __aiter__(self) -> AsyncIterator:
        return self

    def __anext__(self) -> Any:
        return type(self.iterator).__anext__(self.iterator)


def async_iterator(iterable: Any) -> Any:
    """What `async for` makes of `iterable`, with its errors."""
    kind = type(iterable)
    if kind is _ASYNC_GENERATOR:
        return iterable
    method = getattr(kind, '__aiter__', None)
    if method is None:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {kind.__name__}")
    found = method(iterable)
    if not hasattr(type(found), '__anext__'):
        name = type(found).__name__
        raise TypeError(
            f"'async for' received an object from __aiter__ that does not implement __anext__: {name}"
        )
    return found if type(found) is _ASYNC_GENERATOR else AsyncIterator(found)


async def _async_generator() -> Any:
    yield


_ASYNC_GENERATOR = type(_async_generator())


def mapping(function: Any, value: Any) -> dict[Any, Any]:
    """A copy of what stands after `**` in a call of `function`."""
    if not hasattr(type(value), 'keys'):
        module, name = getattr(function, '__module__', None), getattr(function, '__qualname__', None)
        if name is None:
            label = str(function)
        else:
            label = f'{name}()' if module in (None, 'builtins') else f'{module}.{name}()'
        raise TypeError(f'{label} argument after ** must be a mapping, not {type(value).__name__}')
    return {**value}


def bound_super(super_: Any, cls: type, instance: Any) -> Callable[..., Any]:
    """`super` for a comprehension that runs in a frame of its own: without arguments, the method's."""
    return lambda *args: super_(*args) if args else super_(cls, instance)


class Delegate:
    """An iterator of a guest's that answers `__iter__` itself, for `yield from`."""

    __slots__ = ('iterator',)

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator

    def __iter__(self) -> Delegate:
        return self

    def __next__(self) -> Any:
        return type(self.iterator).__next__(self.iterator)

    def __getattr__(self, name: str) -> Any:
        if name in ('send', 'throw', 'close'):
            return getattr(self.iterator, name)
        raise AttributeError(name)


def delegated(iterable: Any) -> Any:
    """The iterator that `yield from` takes items from; taking it again is the same."""
    kind = type(iterable)
    if kind is _GENERATOR or kind is _COROUTINE:
        return iterable
    found = iter(iterable)
    kind = type(found)
    if kind.__flags__ & _HEAP_TYPE and '__iter__' in _python_methods(kind):
        return Delegate(found)
    return found


class Awaited:
    """An awaitable of a guest's whose `__await__` was called."""

    __slots__ = ('iterator',)

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator

    def __await__(self) -> Any:
        return self.iterator


def awaited(value: Any) -> Any:
    """What `await` may be asked to wait for again: no guest's `__await__` runs twice."""
    kind = type(value)
    if kind is _COROUTINE or not kind.__flags__ & _HEAP_TYPE or '__await__' not in _python_methods(kind):
        return value
    return Awaited(kind.__await__(value))


def awaited_by(value: Any) -> Any:
    """What a frame waits for that holds `value` for its `yield from` or `await`."""
    return value.iterator if type(value) is Delegate or type(value) is Awaited else value


def _generator() -> Any:
    yield


async def _coroutine() -> None:
    return None


_GENERATOR, _COROUTINE = type(_generator()), type(_unstarted := _coroutine())
_unstarted.close()


_ATOMS = (int, float, bool, complex, str, bytes, type(None))
ATOMS = frozenset(map(id, _ATOMS))
PLAIN = ATOMS | frozenset(map(id, (list, tuple, dict, set, frozenset)))
"""By `id`: types none of whose operators is guest code, and those of them that hold nothing."""

HELPERS: dict[str, object] = {
    '.iter': iterator,
    '.over': iter,
    '.from': delegated,
    '.await': awaited,
    '.aiter': async_iterator,
    '.mapping': mapping,
    '.super': bound_super,
    '.set': set,
    '.slice': slice,
    '.id': id,
    '.type': type,
    '.ATOMS': ATOMS,
    '.PLAIN': PLAIN,
    '.unbound': object(),
    '.AssertionError': AssertionError,
    '.BaseException': BaseException,
    '.NameError': NameError,
}
"""Every hidden name that lowered code reads without assigning it."""
