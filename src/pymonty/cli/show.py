"""What a person sees: printed text, results, errors; and what a script sees: the exit code.

A program's text may hold escape sequences that move the cursor, rename the window or hide what it did,
so control characters are shown as escapes (`\\x1b`) wherever the reader is a terminal. Text that goes to
a file or a pipe is passed on as it is.
"""

from __future__ import annotations

import enum
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pprint import pformat
from typing import TYPE_CHECKING, Literal

import typer

from pymonty.errors import (
    MontyConversionError,
    MontyCrashedError,
    MontyError,
    MontyLimitError,
    MontyRuntimeError,
    MontySyntaxError,
    MontyTypingError,
)

if TYPE_CHECKING:
    from typing import TextIO

    from rich.text import Text


class Exit(enum.IntEnum):
    """How `pymonty run` ends."""

    OK = 0
    RAISED = 1
    USAGE = 2
    SYNTAX = 3
    LIMIT = 4
    CONVERSION = 5
    CRASHED = 6
    UNAVAILABLE = 7
    INTERRUPTED = 130


EXIT_CODES = """\
0 finished · 1 the program raised · 2 wrong usage · 3 the program was refused · 4 a limit was reached · \
5 a value could not cross · 6 the worker crashed · 7 no worker can be had here · 130 interrupted"""

_KINDS: list[tuple[type[MontyError], Exit]] = [
    (MontyLimitError, Exit.LIMIT),
    (MontyRuntimeError, Exit.RAISED),
    (MontySyntaxError, Exit.SYNTAX),
    (MontyTypingError, Exit.SYNTAX),
    (MontyConversionError, Exit.CONVERSION),
    (MontyCrashedError, Exit.CRASHED),
    (MontyError, Exit.UNAVAILABLE),
]

_CONTROL = re.compile('[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]')
_FILE = re.compile(r'(?P<lead>[ |+-]*File )(?P<file>".*")(?P<line>, line \d+)(?P<rest>.*)')
_CARETS = re.compile(r'[ |]*[~^][~^ ]*')
_HEADER = re.compile(r'[ |+]*(Exception Group )?Traceback \(most recent|During handling|The above exception')
_FINDING = re.compile(r'(?P<rule>(error|warning)\[[\w-]*\])(?=:)')
_QUOTED = re.compile(r'(?P<number> *\d+)? +[|:] ?')
_SUMMARY = re.compile(r'(?P<type>[ |+-]*[A-Za-z_][\w.]*)(?P<message>:.*)?')


def exit_code(error: MontyError) -> Exit:
    """The exit code for `error`.

    >>> exit_code(MontyCrashedError('gone'))
    <Exit.CRASHED: 6>
    """
    return next(code for kind, code in _KINDS if isinstance(error, kind))


@contextmanager
def errors_as_exits() -> Iterator[None]:
    """Show what a program ends with, and have the command end with its exit code."""
    try:
        yield
    except MontyRuntimeError as error:
        left = error.exception()
        if isinstance(left, SystemExit) and not left.code:
            return
        show_error(error)
        raise typer.Exit(exit_code(error)) from None
    except MontyError as error:
        show_error(error)
        raise typer.Exit(exit_code(error)) from None
    except KeyboardInterrupt:
        raise typer.Exit(Exit.INTERRUPTED) from None


def visible(text: str) -> str:
    r"""`text` with its control characters spelt out, except line ends and tabs.

    >>> visible('ab\x1b[2Jc\n')
    'ab\\x1b[2Jc\n'
    """
    return _CONTROL.sub(lambda match: repr(match[0])[1:-1], text)


def tolerate_any_text() -> None:
    """Let the standard streams spell out what their encoding lacks, such as lone surrogates."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, 'reconfigure', None)
        if reconfigure is not None:
            reconfigure(errors='backslashreplace')


def printer(stdout: TextIO | None = None) -> Callable[[str, str], None]:
    """A print callback that writes to the standard streams; `stdout` stands in for the first."""

    def write(stream: str, text: str) -> None:
        target = sys.stderr if stream == 'stderr' else stdout or sys.stdout
        target.write(visible(text) if target.isatty() else text)
        target.flush()

    return write


def show_result(value: object) -> None:
    """Print a result as a value; None is no result."""
    if value is None:
        return
    if not sys.stdout.isatty():
        print(_text(value, repr))
        return
    from rich.console import Console
    from rich.highlighter import ReprHighlighter

    console = Console()
    text = _text(value, lambda value: pformat(value, width=console.width, sort_dicts=False))
    console.print(ReprHighlighter()(visible(text)), soft_wrap=True)


def _text(value: object, convert: Callable[[object], str]) -> str:
    try:
        return convert(value)
    except (RecursionError, ValueError) as error:  # nested too deep; an int of too many digits
        return f'<{type(value).__name__} that cannot be shown: {error}>'


def show_json(value: object) -> None:
    """Print a result as one line of JSON.

    Raises:
        MontyConversionError: JSON has nothing for it.
    """
    try:
        print(json.dumps(value))
    except (TypeError, ValueError, RecursionError) as error:
        raise MontyConversionError(f'cannot be written as JSON: {error}', 'the result') from None


def show_error(error: MontyError) -> None:
    """Print an error on stderr: a traceback if it has one."""
    if isinstance(error, MontyTypingError):
        _print_error(error.display('full'), highlight_findings)
        return
    if isinstance(error, (MontyRuntimeError, MontySyntaxError)):
        text = error.display('traceback')
    else:
        text = f'{type(error).__name__}: {error}'
    _print_error(text, highlight)


def show_findings(error: MontyTypingError, format: Literal['full', 'concise', 'json', 'github']) -> None:
    """Print what the type checker found: for people on stderr, for machines on stdout."""
    if format == 'full':
        show_error(error)
    else:
        print(error.display(format), end='')


def _print_error(text: str, paint: Callable[[str], Text]) -> None:
    text = text.rstrip('\n')
    if not sys.stderr.isatty():
        print(text, file=sys.stderr)
        return
    from rich.console import Console

    Console(stderr=True).print(paint(visible(text)), soft_wrap=True)


def highlight_findings(report: str) -> Text:
    """What the type checker found, in colours."""
    from rich.syntax import Syntax
    from rich.text import Text

    source = Syntax('', 'python', theme='ansi_dark', background_color='default')
    text = Text()
    for line in report.splitlines(keepends=True):
        if match := _FINDING.match(line):
            text.append(match['rule'], 'bold red' if match['rule'].startswith('error') else 'bold yellow')
            text.append(line[match.end() :], 'bold')
        elif match := _QUOTED.match(line):
            rest = line[match.end() :]
            text.append(match[0], 'blue')
            if match['number']:
                indent = rest[: len(rest) - len(rest.lstrip())]
                text.append(indent).append(source.highlight(rest.lstrip()))
            else:
                text.append(rest, 'bold red')
        else:
            text.append(line, 'blue' if line.lstrip().startswith('-->') else '')
    return text


def highlight(report: str) -> Text:
    """A traceback in colours."""
    from rich.syntax import Syntax
    from rich.text import Text

    source = Syntax('', 'python', theme='ansi_dark', background_color='default')
    text = Text()
    for line in report.splitlines(keepends=True):
        if match := _FILE.match(line):
            text.append(match['lead'])
            text.append(match['file'], 'cyan')
            text.append(match['line'] + match['rest'] + '\n', 'dim')
        elif _HEADER.match(line):
            text.append(line, 'dim')
        elif _CARETS.fullmatch(line.rstrip('\n')):
            text.append(line, 'bold red')
        elif line.startswith('    '):
            indent = line[: len(line) - len(line.lstrip())]
            text.append(indent).append(source.highlight(line.lstrip()))
        elif match := _SUMMARY.match(line):
            text.append(match['type'], 'bold red')
            text.append(line[match.end('type') :])
        else:
            text.append(line)
    return text
