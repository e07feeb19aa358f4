"""contextlib: nothing here may swallow the end of a program or touch the process's own streams.

`suppress(BaseException)` and an `ExitStack` callback that returns true would swallow `Halted`, which ends
a program from outside. `redirect_stdout` assigns to the `sys` of the whole process; ours assigns to the
session's. `contextmanager` copies attributes from the function with an unguarded `update_wrapper`.
"""

from __future__ import annotations

import contextlib
from types import FunctionType, GeneratorType, MethodType, ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from pymonty.compiler.names import ADMITTED
from pymonty.runtime.classes import lookup, mro
from pymonty.runtime.halt import is_end
from pymonty.runtime.library.admission import export, rename, stand_in
from pymonty.runtime.library.functools import dress
from pymonty.runtime.managers import manager

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports


class suppress:
    """As `contextlib.suppress`, but for `Halted`."""

    __slots__ = ('_held_exceptions',)

    def __init__(self, *exceptions: Any) -> None:
        self._held_exceptions = exceptions

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> Any:
        if kind is None or is_end(kind):
            return None
        if issubclass(kind, self._held_exceptions):
            return True
        if issubclass(kind, BaseExceptionGroup):
            _, rest = value.split(self._held_exceptions)
            if rest is None:
                return True
            raise rest
        return False


class ExitStack(contextlib.ExitStack):
    """As `contextlib.ExitStack`, but for `Halted`, and guests' callbacks get no traceback.

    What is on the stack is looked at when it is called: an heir may have put it there past every method.
    """

    def __exit__(self, *details: Any) -> bool:
        unwinding: Any = contextlib.ExitStack()
        unwinding._exit_callbacks = _Callbacks(self)
        return bool(unwinding.__exit__(*details)) and not is_end(details[0])

    def _push_exit_callback(self, callback: Any, is_sync: bool = True) -> None:
        super()._push_exit_callback(_harmless(callback), is_sync)  # type: ignore[misc]


class _Callbacks:
    """The callbacks of a stack for the original's `__exit__` to take, the last first."""

    __slots__ = ('_stack',)

    def __init__(self, stack: Any) -> None:
        self._stack = stack

    def __bool__(self) -> bool:
        return bool(self._stack._exit_callbacks)

    def pop(self) -> tuple[bool, Any]:
        _, callback = self._stack._exit_callbacks.pop()
        return True, _harmless(callback)


def _harmless(callback: Any) -> Any:
    """An exit callback that may be called with a traceback."""
    return callback if _is_librarys(callback) else _without_traceback(callback)


def _is_librarys(callback: Any) -> bool:
    """Whether an exit callback is the `__exit__` of a library's manager, or a wrapper around a guest's."""
    if type(callback) is MethodType:
        kind, function = type(callback.__self__), callback.__func__
        is_own = type(function) is FunctionType and lookup(mro(kind), '__exit__') is function
        return is_own and id(kind) in ADMITTED
    return type(callback) is FunctionType and any(callback.__code__ is code for code in _WRAPPERS)


def _without_traceback(callback: Any) -> Any:
    def exit(kind: Any, value: Any, traceback: Any) -> Any:
        return False if is_end(kind) else callback(kind, value, None)

    return exit


_WRAPPERS = (
    _without_traceback(None).__code__,
    contextlib.ExitStack._create_cb_wrapper(len).__code__,  # type: ignore[attr-defined]
)
"""The codes of functions that do not pass the traceback on."""


class ContextDecorator(contextlib.ContextDecorator):
    """As `contextlib.ContextDecorator`: its `with` treats guests' managers as theirs does."""

    def __call__(self, func: Any) -> Any:
        def inner(*args: Any, **keywords: Any) -> Any:
            with manager(self._recreate_cm()):
                return func(*args, **keywords)

        return dress(inner, func)


class GeneratorContextManager(contextlib._GeneratorContextManager):  # type: ignore[type-arg]
    """As the original, but only over a true generator: it hands a traceback to `throw`."""

    __call__ = ContextDecorator.__call__

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> Any:
        if type(self.gen) is not GeneratorType:
            raise TypeError(
                f'contextmanager needs a generator function, not one that returns {type(self.gen).__name__!r}'
            )
        return super().__exit__(kind, value, traceback)


def contextmanager(func: Any) -> Any:
    """As `contextlib.contextmanager`, with the guarded `update_wrapper`."""

    def helper(*args: Any, **keywords: Any) -> Any:
        return GeneratorContextManager(func, args, keywords)

    return dress(helper, func)


class _Redirect:
    """A context manager that points a stream of the session's `sys` elsewhere.

    It has no `__init__`, which a guest could call again.
    """

    __slots__ = ('_held_module', '_held_outer', '_held_target')

    _held_module: ModuleType
    _held_outer: list[Any]
    _held_target: Any
    _held_name: ClassVar[str]

    def __enter__(self) -> Any:
        streams = self._held_module.__dict__
        self._held_outer.append(streams[self._held_name])
        streams[self._held_name] = self._held_target
        return self._held_target

    def __exit__(self, *details: Any) -> None:
        self._held_module.__dict__[self._held_name] = self._held_outer.pop()


class _RedirectOut(_Redirect):
    __slots__ = ()
    _held_name = 'stdout'


class _RedirectErr(_Redirect):
    __slots__ = ()
    _held_name = 'stderr'


def bind(imports: Imports) -> dict[str, Any]:
    """`redirect_stdout` and `redirect_stderr` of one session."""
    module = imports.import_module('sys')

    def redirector(kind: type[_Redirect]) -> Any:
        def redirect(new_held_target: Any) -> Any:
            made = kind()
            made._held_module, made._held_outer, made._held_target = module, [], new_held_target
            return made

        return rename(redirect, f'contextlib.redirect_{kind._held_name}')

    return {f'redirect_{kind._held_name}': redirector(kind) for kind in (_RedirectOut, _RedirectErr)}


stand_in('contextlib._GeneratorContextManager', GeneratorContextManager)
stand_in('contextlib.redirect_stdout', _RedirectOut)
stand_in('contextlib.redirect_stderr', _RedirectErr)

EXPORTS = export(
    'contextlib',
    ContextDecorator=stand_in('contextlib.ContextDecorator', ContextDecorator),
    ExitStack=stand_in('contextlib.ExitStack', ExitStack),
    contextmanager=contextmanager,
    suppress=stand_in('contextlib.suppress', suppress),
)
