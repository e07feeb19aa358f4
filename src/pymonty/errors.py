"""Everything that pymonty raises, in one hierarchy.

MontyError
├── MontySyntaxError          the program cannot be compiled, or uses what the sandbox does not have
├── MontyRuntimeError         the program raised and did not catch
│   └── MontyLimitError       … because a limit was used up
├── MontyTypingError          the type checker found errors, so the program was not run
├── MontyCheckerError         the type checker could not judge the program, so it was not run
├── MontyConversionError      a value cannot cross between host and guest
├── MontyCrashedError         the worker that ran the program is gone
├── MontySnapshotError        a program or session cannot be dumped, or bytes cannot be loaded
└── MontyUnavailableError     no worker can be had: closed pool, or a kernel without the second wall
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pymonty.typecheck.diagnostics import Diagnostic


class Frame(msgspec.Struct, frozen=True):
    """One guest frame of a traceback, outermost first.

    Columns count characters from 0, as in `ast`; positions that CPython does not know are None.
    """

    filename: str
    line: int
    column: int | None
    end_line: int | None
    end_column: int | None
    function_name: str
    source_line: str | None


class MontyError(Exception):
    """Base of every error that pymonty raises."""


class _GuestError(MontyError):
    """An error with a report as CPython prints it."""

    def __init__(
        self,
        message: str,
        *,
        exception: BaseException,
        frames: list[Frame],
        summary: str,
        text: str,
    ) -> None:
        super().__init__(summary)
        self._message = message
        self._exception = exception
        self._frames = frames
        self._summary = summary
        self._text = text

    def exception(self) -> BaseException:
        """The guest's exception as a real one of the nearest builtin type."""
        return self._exception

    def traceback(self) -> list[Frame]:
        """The guest's frames, outermost first."""
        return list(self._frames)

    def display(self, format: Literal['traceback', 'type-msg', 'msg'] = 'traceback') -> str:
        """The report as CPython prints it: all of it, its last line, or the bare message.

        Raises:
            ValueError: `format` is none of the three.
        """
        match format:
            case 'traceback':
                return self._text
            case 'type-msg':
                return self._summary
            case 'msg':
                return self._message
        raise ValueError(f"format is 'traceback', 'type-msg' or 'msg', not {format!r}")

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class MontySyntaxError(_GuestError):
    """The program is no Python, or uses a construct or name that the sandbox refuses."""


class MontyRuntimeError(_GuestError):
    """The program raised an exception and did not catch it.

    >>> import pymonty
    >>> try:
    ...     pymonty.Monty('1 / 0').run()
    ... except pymonty.MontyRuntimeError as error:
    ...     print(error.display('type-msg'))
    ZeroDivisionError: division by zero
    """


LIMIT_EXCEPTIONS: dict[str, type[Exception]] = {
    'max_duration_secs': TimeoutError,
    'max_memory': MemoryError,
    'max_recursion_depth': RecursionError,
}


class MontyLimitError(MontyRuntimeError):
    """The program used up one of its `ResourceLimits`: `.limit` names it, `.value` is what it was.

    `.exception()` is a `TimeoutError` for time, a `MemoryError` for memory, a `RecursionError` for
    recursion and a `RuntimeError` for the others.

    >>> import pymonty
    >>> try:
    ...     pymonty.Monty('while True: pass').run(limits=pymonty.ResourceLimits(max_duration_secs=0.05))
    ... except pymonty.MontyLimitError as error:
    ...     print(error.limit, error.value, type(error.exception()).__name__)
    max_duration_secs 0.05 TimeoutError
    """

    def __init__(
        self, message: str, *, limit: str, value: float | None, frames: list[Frame], summary: str, text: str
    ) -> None:
        exception = LIMIT_EXCEPTIONS.get(limit, RuntimeError)(message)
        super().__init__(message, exception=exception, frames=frames, summary=summary, text=text)
        self.limit = limit
        self.value = value


class MontyTypingError(MontyError):
    """The type checker found errors in a program, so that it was not run.

    `.diagnostics` holds what it found, by place: the errors, and with them what is only a warning.

    >>> import pymonty
    >>> try:
    ...     pymonty.Monty('"a".uper()').type_check()
    ... except pymonty.MontyTypingError as error:
    ...     print(error.display('concise'), end='')
    main.py:1:1: error[missing-attribute] Object of type `Literal["a"]` has no attribute `uper`
    """

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        from pymonty.typecheck.diagnostics import display

        super().__init__(display(diagnostics, 'concise').rstrip('\n'))
        self.diagnostics = tuple(diagnostics)

    def display(self, format: Literal['full', 'concise', 'json', 'github'] = 'full') -> str:
        """What was found, as text: with source and carets, a line each, as JSON, or as GitHub annotations.

        Raises:
            ValueError: `format` is none of the four.
        """
        from pymonty.typecheck.diagnostics import display

        return display(self.diagnostics, format)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.diagnostics,)


class MontyCheckerError(MontyError):
    """The type checker itself failed: it cannot be started, took too long, or crashed twice over a program.

    The program was not judged, and was not run.
    """


class MontyConversionError(MontyError):
    """A value cannot cross; `.path` says which one, such as ``inputs['rows'][3]``."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(f'{path}: {message}' if path else message)
        self.message = message
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.message, self.path)


class MontyCrashedError(MontyError):
    """The worker died or sent garbage, and was removed; nothing else was harmed.

    `.signal` is the number of the signal that killed it, if one did; `.wall_touched` is True where the
    kernel wall stopped a system call that only an escape makes.
    """

    def __init__(self, message: str, *, signal: int | None = None, wall_touched: bool = False) -> None:
        super().__init__(message)
        self.signal = signal
        self.wall_touched = wall_touched

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class MontySnapshotError(MontyError):
    """A paused program cannot be dumped, a snapshot cannot be loaded, or is resumed a second time.

    The message gives the reason. Where something that a program holds, or stands in, has no form in a
    snapshot, `.what` names it and the message says what to do about it; the program is still paused and can
    be resumed.

    >>> import pymonty
    >>> pymonty.MontySnapshot.load(b'pym')
    Traceback (most recent call last):
    pymonty.errors.MontySnapshotError: the snapshot is damaged: it breaks off after 3 bytes
    """

    def __init__(self, message: str, *, what: str | None = None) -> None:
        super().__init__(message)
        self.what = what

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class MontyUnavailableError(MontyError):
    """No worker can be had: the pool is closed, or this machine lacks what the pool insists on."""


def _rebuild(kind: type[MontyError], args: tuple[object, ...], state: dict[str, object]) -> MontyError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
