"""contextlib: nothing here may swallow the end of a program or touch the process's own streams.

`suppress(BaseException)` and an `ExitStack` callback that returns true would swallow `Halted`, which ends
a program from outside. `redirect_stdout` assigns to the `sys` of the whole process; ours assigns to the
session's. `contextmanager` copies attributes from the function with an unguarded `update_wrapper`.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, ClassVar

from pymonty.runtime.halt import Halted
from pymonty.runtime.library.admission import export, rename, stand_in
from pymonty.runtime.library.functools import dress

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
        if kind is None or kind is Halted:
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
    """As `contextlib.ExitStack`, but for `Halted`."""

    def __exit__(self, *details: Any) -> bool:
        return bool(super().__exit__(*details)) and details[0] is not Halted


def contextmanager(func: Any) -> Any:
    """As `contextlib.contextmanager`, with the guarded `update_wrapper`."""

    def helper(*args: Any, **keywords: Any) -> Any:
        return contextlib._GeneratorContextManager(func, args, keywords)

    return dress(helper, func)


class _Redirect:
    """A context manager that points a stream of the session's `sys` elsewhere.

    It has no `__init__`, which a guest could call again.
    """

    __slots__ = ('_held_outer', '_held_streams', '_held_target')

    _held_outer: list[Any]
    _held_streams: dict[str, Any]
    _held_target: Any
    _held_name: ClassVar[str]

    def __enter__(self) -> Any:
        self._held_outer.append(self._held_streams[self._held_name])
        self._held_streams[self._held_name] = self._held_target
        return self._held_target

    def __exit__(self, *details: Any) -> None:
        self._held_streams[self._held_name] = self._held_outer.pop()


class _RedirectOut(_Redirect):
    __slots__ = ()
    _held_name = 'stdout'


class _RedirectErr(_Redirect):
    __slots__ = ()
    _held_name = 'stderr'


def bind(imports: Imports) -> dict[str, Any]:
    """`redirect_stdout` and `redirect_stderr` of one session."""
    streams = imports.import_module('sys').__dict__

    def redirector(kind: type[_Redirect]) -> Any:
        def redirect(new_held_target: Any) -> Any:
            made = kind()
            made._held_outer, made._held_streams, made._held_target = [], streams, new_held_target
            return made

        return rename(redirect, f'contextlib.redirect_{kind._held_name}')

    return {f'redirect_{kind._held_name}': redirector(kind) for kind in (_RedirectOut, _RedirectErr)}


stand_in('contextlib.redirect_stdout', _RedirectOut)
stand_in('contextlib.redirect_stderr', _RedirectErr)

EXPORTS = export(
    'contextlib',
    ExitStack=stand_in('contextlib.ExitStack', ExitStack),
    contextmanager=contextmanager,
    suppress=stand_in('contextlib.suppress', suppress),
)
