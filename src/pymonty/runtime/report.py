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
from itertools import dropwhile, islice
from typing import TYPE_CHECKING, Any

from pymonty.runtime.convert import describe
from pymonty.runtime.guard import SESSION_KEY
from pymonty.runtime.halt import Halted, is_end
from pymonty.wire.messages import Failed, FrameInfo
from pymonty.wire.values import ConversionFailed, encode, scrub

if TYPE_CHECKING:
    from pymonty.runtime.engine import Engine

_TITLE = 'Traceback (most recent call last):\n'
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
        refused = _Report(error, engine)
        return Failed('syntax', _exception(error), *refused.texts(), refused.frames)
    report = _report(error, engine)
    if type(error) is RecursionError and engine.limits.max_recursion_depth is not None:
        depth = engine.limits.max_recursion_depth
        return Failed(
            'limit', _exception(error), *report.texts(), report.frames, 'max_recursion_depth', depth
        )
    return Failed('runtime', _exception(error), *report.texts(), report.frames)


def _report(error: BaseException, engine: Engine) -> _Report | _Outline:
    try:
        return _Report(error, engine)
    except BaseException as trouble:
        if is_end(type(trouble)):
            raise
        return _Outline(error, engine)  # the exception, or what hangs on it, lies about itself


def _limit(limit: str, value: float | None, error: BaseException, engine: Engine) -> Failed:
    name, template = _LIMIT_TEXT[limit]
    message = template.format(value=value or 0)
    report = _report(error, engine)
    lines = [*report.stack(), f'{name}: {message}\n']
    text = scrub(''.join(lines))
    return Failed('limit', None, message, lines[-1].rstrip(), text, report.frames, limit, value)


def _exception(error: BaseException) -> Any:
    """The exception in wire form; where its parts cannot cross, its type and message alone."""
    try:
        return encode(error, 'exception', describe)
    except BaseException as trouble:
        if is_end(type(trouble)):
            raise
        return encode(Exception(_message(error)), 'exception', describe)


def _message(error: BaseException) -> str:
    try:
        return str.__str__(str(error))
    except BaseException as trouble:
        if is_end(type(trouble)):
            raise
        return f'<{_type_name(type(error))} object>'


class _Report:
    """An exception's report with guest frames only."""

    def __init__(self, error: BaseException, engine: Engine) -> None:
        self._message = _message(error)
        before = _show_sources(engine)
        hidden = _hide_host_frames(error)
        _reporting.guest = True
        try:
            report = traceback.TracebackException.from_exception(error)
            _join_hidden_frames(report)
            last = dropwhile(lambda line: line[:2] == '  ', report.format_exception_only())  # no File lines
            self._summary = ''.join(last).rstrip('\n')
            self._stack = report.stack.format()
            self._text = ''.join(report.format())
        finally:
            _reporting.guest = False
            for exception, original in hidden:
                exception.__traceback__ = original
            _hide_sources(before)
        self.frames = [_frame_info(frame, engine) for frame in report.stack]

    def stack(self) -> list[str]:
        """The lines of the traceback alone."""
        return [_TITLE, *self._stack] if self._stack else []

    def texts(self) -> tuple[str, str, str]:
        """Message, summary and full text."""
        return scrub(self._message), scrub(self._summary), scrub(self._text)


def _frame_info(frame: traceback.FrameSummary, engine: Engine) -> FrameInfo:
    line = frame.lineno or 0
    return FrameInfo(
        frame.filename,
        line,
        frame.colno,
        frame.end_lineno,
        frame.end_colno,
        frame.name,
        engine.source_line(frame.filename, line),
    )


def position(frame: types.FrameType | None, engine: Engine) -> FrameInfo | None:
    """Where the guest stands whose innermost frame is `frame` or the next outer one that is a guest's."""
    while frame is not None and SESSION_KEY not in frame.f_globals:
        frame = frame.f_back
    if frame is None:
        return None
    code = frame.f_code
    line, end_line, column, end_column = next(islice(code.co_positions(), frame.f_lasti // 2, None))
    name = code.co_name
    while name[0] == '.' and frame.f_back is not None:  # only the lowering made it
        frame = frame.f_back
        name = frame.f_code.co_name
    text = engine.source_line(code.co_filename, line or 0)
    return FrameInfo(code.co_filename, line or 0, column, end_line, end_column, name, text)


class _Outline:
    """A report that asks the exception nothing: its type's name and where it came from."""

    def __init__(self, error: BaseException, engine: Engine) -> None:
        self._name = _type_name(type(error))
        self.frames = []
        entry = _traceback_of(error)
        while entry is not None:
            if SESSION_KEY in entry.tb_frame.f_globals:
                code, line = entry.tb_frame.f_code, entry.tb_lineno
                source = engine.source_line(code.co_filename, line)
                info = FrameInfo(code.co_filename, line, None, None, None, code.co_name, source)
                self.frames.append(info)
            entry = entry.tb_next

    def stack(self) -> list[str]:
        lines = [
            f'  File "{frame.filename}", line {frame.line}, in {frame.function_name}\n'
            + (f'    {frame.source_line.strip()}\n' if frame.source_line else '')
            for frame in self.frames
        ]
        return [_TITLE, *lines] if lines else []

    def texts(self) -> tuple[str, str, str]:
        summary = f'{self._name}: <this exception cannot be shown>'
        return '<this exception cannot be shown>', summary, ''.join(self.stack()) + summary + '\n'


_type_name = type.__dict__['__name__'].__get__
_traceback_of = BaseException.__dict__['__traceback__'].__get__
_parts_of = BaseExceptionGroup.__dict__['exceptions'].__get__

_reporting = _local()


def _import_for_suggestion(name: str) -> Any:
    """What `traceback` imports by an `ImportError`'s name, to suggest another: nothing that a guest named."""
    if getattr(_reporting, 'guest', False):
        raise ImportError(name)
    return _import(name)


_import = builtins.__import__
vars(traceback)['__import__'] = _import_for_suggestion


def _may_suggest(name: object) -> bool:
    """Whether a report may suggest a name: a guest gets none with a dot, which only the compiler spells."""
    return type(name) is not str or '.' not in name or not getattr(_reporting, 'guest', False)


def _hide_hidden_names() -> None:
    """Stand before what finds the nearest name: C since 3.13, Python in 3.12. In 3.11 nothing does."""
    try:
        import _suggestions  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        distance = vars(traceback).get('_levenshtein_distance')
        if distance is not None:
            vars(traceback)['_levenshtein_distance'] = lambda wrong, name, most: (
                distance(wrong, name, most) if _may_suggest(name) else most + 1
            )
    else:
        generate = _suggestions._generate_suggestions
        _suggestions._generate_suggestions = lambda names, wrong: generate(
            [*filter(_may_suggest, names)], wrong
        )


_hide_hidden_names()


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
    pending = [report]
    while pending:
        part = pending.pop()
        pending += [p for p in (part.__cause__, part.__context__, *(part.exceptions or ())) if p is not None]
        shown: list[Any] = []
        for frame in part.stack:
            if frame.name[0] == '.' and shown:
                frame.name = shown.pop().name
            shown.append(frame)
        part.stack[:] = shown


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
            pending += _parts_of(exception)


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
