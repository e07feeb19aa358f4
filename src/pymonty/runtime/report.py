"""What went wrong in a guest, as the host is told: an exception with the guest's own frames.

The text is the standard library's report (`traceback.TracebackException`) over a chain of frames from
which all but the guest's have been left out, so carets, notes, causes and groups come out as CPython
prints them. Messages are made by the guest's own `__str__`, so this too runs on the guest's time.
"""

from __future__ import annotations

import builtins
import linecache
import traceback
import types
import unicodedata  # noqa: F401  traceback imports it for carets under wide characters, too late in a worker
from _thread import _local
from collections.abc import Iterator
from itertools import dropwhile
from typing import TYPE_CHECKING, Any

from pymonty.runtime.convert import describe
from pymonty.runtime.guard import SESSION_KEY
from pymonty.runtime.halt import Halted
from pymonty.wire.messages import Failed, FrameInfo
from pymonty.wire.values import ConversionFailed, encode

if TYPE_CHECKING:
    from pymonty.runtime.engine import Engine

_LIMIT_TEXT = {
    'max_duration_secs': (
        'TimeoutError',
        'the program ran longer than {value:g} seconds (max_duration_secs)',
    ),
    'max_memory': ('MemoryError', 'the program used up its memory of {value:,.0f} bytes (max_memory)'),
    'max_output_bytes': (
        'RuntimeError',
        'the program printed more than {value:,.0f} bytes (max_output_bytes)',
    ),
    'max_external_calls': (
        'RuntimeError',
        'the program called host functions more than {value:,.0f} times (max_external_calls)',
    ),
}


def failure(error: BaseException, engine: Engine) -> Failed:
    """The message that reports `error`, which ended a program of `engine`."""
    if type(error) is Halted:
        return _limit(error.limit, error.value, error, engine)
    if type(error) is ConversionFailed:
        return Failed('conversion', None, error.message, error.message, error.message, [], path=error.path)
    if type(error) is MemoryError and engine.limits.max_memory is not None:
        return _limit('max_memory', engine.limits.max_memory, error, engine)
    if isinstance(error, SyntaxError) and error is engine.rejected:
        report = _Report(error, engine)
        return Failed('syntax', _exception(error), *report.texts(), report.frames)
    report = _Report(error, engine)
    if type(error) is RecursionError and engine.limits.max_recursion_depth is not None:
        depth = engine.limits.max_recursion_depth
        return Failed(
            'limit', _exception(error), *report.texts(), report.frames, 'max_recursion_depth', depth
        )
    return Failed('runtime', _exception(error), *report.texts(), report.frames)


def _limit(limit: str, value: float | None, error: BaseException, engine: Engine) -> Failed:
    name, text = _LIMIT_TEXT[limit]
    message = text.format(value=value or 0)
    report = _Report(error, engine)
    lines = [*report.stack(), f'{name}: {message}\n']
    return Failed('limit', None, message, lines[-1].rstrip(), ''.join(lines), report.frames, limit, value)


def _exception(error: BaseException) -> Any:
    """The exception in wire form; where its parts cannot cross, its type and message alone."""
    try:
        return encode(error, 'exception', describe)
    except ConversionFailed:
        return encode(Exception(_message(error)), 'exception', describe)


def _message(error: BaseException) -> str:
    try:
        return str.__str__(str(error))
    except Exception:
        return f'<{type(error).__name__} object>'


class _Report:
    """An exception's report with guest frames only."""

    def __init__(self, error: BaseException, engine: Engine) -> None:
        self._error = error
        self._engine = engine
        before = _show_sources(engine)
        hidden = _hide_host_frames(error)
        _reporting.guest = True
        try:
            self._report = traceback.TracebackException.from_exception(error)
        finally:
            _reporting.guest = False
            for exception, original in hidden:
                exception.__traceback__ = original
        _join_hidden_frames(self._report)
        self.frames = [
            FrameInfo(
                frame.filename,
                frame.lineno or 0,
                frame.colno,
                frame.end_lineno,
                frame.end_colno,
                frame.name,
                self._engine.source_line(frame.filename, frame.lineno or 0),
            )
            for frame in self._report.stack
        ]

        self._stack = self._report.stack.format()
        self._text = ''.join(self._report.format())
        _hide_sources(before)

    def stack(self) -> list[str]:
        return ['Traceback (most recent call last):\n', *self._stack] if self._stack else []

    def texts(self) -> tuple[str, str, str]:
        """Message, summary and full text."""
        last = dropwhile(lambda line: line[:2] == '  ', self._report.format_exception_only())  # no File lines
        summary = ''.join(last)
        return _message(self._error), summary.rstrip('\n'), self._text


_reporting = _local()


def _import_for_suggestion(name: str) -> Any:
    """What `traceback` imports by an `ImportError`'s name, to suggest another: nothing that a guest named."""
    if getattr(_reporting, 'guest', False):
        raise ImportError(name)
    return _import(name)


_import = builtins.__import__
vars(traceback)['__import__'] = _import_for_suggestion


def _show_sources(engine: Engine) -> dict[str, Any]:
    """Let `traceback` find the lines of guest programs, which are in no file. Returns what was there."""
    sources = {'<string>': '', **engine.sources}  # the text of an `exec` is not to be had
    before = {name: linecache.cache.pop(name, None) for name in sources}
    for name, source in sources.items():
        linecache.cache[name] = (len(source), None, [line + '\n' for line in source.splitlines()], name)
    return before


def _hide_sources(before: dict[str, Any]) -> None:
    for name, entry in before.items():
        del linecache.cache[name]
        if entry is not None:
            linecache.cache[name] = entry


def _join_hidden_frames(report: Any) -> None:
    """Let a frame that only the lowering made stand for the one that called it."""
    for part in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if part is not None:
            _join_hidden_frames(part)
    shown: list[Any] = []
    for frame in report.stack:
        if frame.name[0] == '.' and shown:
            frame.name = shown.pop().name
        shown.append(frame)
    report.stack[:] = shown


def _hide_host_frames(error: BaseException) -> list[tuple[BaseException, types.TracebackType | None]]:
    """Cut the frames that are not the guest's out of an exception and all that it leads to."""
    changed = []
    for exception in _chain(error):
        original = exception.__traceback__
        changed.append((exception, original))
        exception.__traceback__ = _guest_frames(original)
    return changed


def _chain(error: BaseException) -> Iterator[BaseException]:
    pending: list[Any] = [error]
    seen: set[int] = set()
    while pending:
        exception = pending.pop()
        if not isinstance(exception, BaseException) or id(exception) in seen:
            continue  # a cause may be anything: CPython does not look at what a class made of itself
        seen.add(id(exception))
        yield exception
        pending += [exception.__cause__, exception.__context__]
        if isinstance(exception, BaseExceptionGroup):
            pending += exception.exceptions


def _guest_frames(top: types.TracebackType | None) -> types.TracebackType | None:
    kept = []
    while top is not None:
        if SESSION_KEY in top.tb_frame.f_globals:
            kept.append(top)
        top = top.tb_next
    chain: types.TracebackType | None = None
    for entry in reversed(kept):
        chain = types.TracebackType(chain, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return chain
