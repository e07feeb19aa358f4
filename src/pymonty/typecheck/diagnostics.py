"""What the type checker found: in the guest's own lines, with what the run time would say, and as text.

A diagnostic of ty's becomes one of pymonty's: its lines count from 1, paths of this machine are taken out of
its message, and a name that the sandbox refuses gets the hint that the program would meet when it runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from pymonty.surface.builtins import REFUSED as REFUSED_BUILTINS
from pymonty.surface.modules import MODULES, REFUSED
from pymonty.surface.types import REFUSED_HINTS

Severity: TypeAlias = Literal['error', 'warning']
Format: TypeAlias = Literal['full', 'concise', 'json', 'github']

_EDITORS = 3  # from this severity on: information and hints, which only editors show
_HIDDEN_CODE, _SHOWN_CODE = 'deprecated', 'unavailable'
_LINES_MAX = 6
"""Lines of source that a report quotes of one diagnostic."""

_MODULE = r'Cannot resolve imported module `(?P<module>[^`]+)`'
_MEMBER = r'Module `(?P<module>[^`]+)` has no member `(?P<name>[^`]+)`'
_NAME = r'Name `(?P<name>[^`]+)` used when not defined'
_ATTRIBUTE = r'has no attribute `(?P<name>__\w+__)`'
_GROWN = (
    r'Invalid subscript assignment with key of type (?!.* on object of type `[^`]*TypedDict)'
    r'|No overload of function `sum` matches'
    r'|Argument to bound method `(list|set|dict|deque|defaultdict)\.'
    r'(append|insert|extend|add|update|setdefault)`'
)
_ITEM_CHANGED = r'[^=]*\]\s*[^\w\s=]{1,3}=(?!=)'
_OF_UNIONS = frozenset(
    """unsupported-operator missing-union-attribute invalid-argument-type not-subscriptable not-iterable
    not-callable no-matching-overload""".split()
)
_QUOTED = '`([^`]*)`'
_FOUND = '(?:found|Argument type|key of type) (`[^`]*`)'
_TRY = r'try\s*:\s*(#.*)?'
_IMPORT_HANDLER = r'except\b\s*(:|.*\b(ImportError|ModuleNotFoundError|Exception)\b)'
_UNAVAILABLE = r'The \w+ `[^`]+` is deprecated: (?P<reason>(?s:.*))'


class Diagnostic(msgspec.Struct, frozen=True):
    """One finding of the type checker.

    Attributes:
        code: the rule, such as ``'invalid-argument-type'``; https://ty.dev/rules explains each.
        message: what is wrong, and what to do where that is known.
        severity: an ``'error'`` refuses the program, a ``'warning'`` does not.
        filename: the name of the program.
        line, column, end_line, end_column: where in the program's own source. Lines count from 1, columns
            count characters from 0, as in `Frame`.
        lines: the source of these lines.
    """

    code: str
    message: str
    severity: Severity
    filename: str
    line: int
    column: int
    end_line: int
    end_column: int
    lines: tuple[str, ...]


class _Position(msgspec.Struct):
    line: int
    character: int


class _Range(msgspec.Struct):
    start: _Position
    end: _Position


class _Item(msgspec.Struct):
    range: _Range
    message: str
    severity: int = 1
    code: str | int = ''


class _Report(msgspec.Struct):
    items: list[_Item]
    kind: Literal['full']


_decoder = msgspec.json.Decoder(_Report)


def read(report: bytes, code: str, filename: str) -> list[Diagnostic]:
    """The diagnostics in an answer of the language server's about `code`.

    Raises:
        msgspec.DecodeError: it is no such answer.
    """
    lines = split_lines(code)
    items = _decoder.decode(report).items
    found = [_diagnostic(item, lines, filename) for item in items if item.severity < _EDITORS]
    return _once([d for d in found if _is_to_tell(d)])


def _once(found: list[Diagnostic]) -> list[Diagnostic]:
    """One finding for each rule and place: ty says some twice, once with type variables of its library's."""
    kept: dict[tuple[object, ...], Diagnostic] = {}
    for d in found:
        key = d.code, d.line, d.column, d.end_line, d.end_column
        if key not in kept or '@' in kept[key].message:
            kept[key] = d
    return list(kept.values())


def of_hidden_module(name: str, code: str, filename: str, start: int) -> Diagnostic:
    """The finding that an import names a module which is there for the checker alone."""
    before = split_lines(code[:start])
    line, column = len(before), len(before[-1])
    return Diagnostic(
        code='import-not-found',
        message=f'Cannot resolve imported module `{name}`; {missing_module(name)}',
        severity='error',
        filename=filename,
        line=line,
        column=column,
        end_line=line,
        end_column=column + len(name),
        lines=(split_lines(code)[line - 1],),
    )


def split_lines(code: str) -> list[str]:
    r"""The lines of a program, at the ends that Python knows.

    >>> split_lines('a\r\nb\x0cc\rd')
    ['a', 'b\x0cc', 'd']
    """
    return code.replace('\r\n', '\n').replace('\r', '\n').split('\n')


def _is_to_tell(found: Diagnostic) -> bool:
    """Where a snippet stands in the document is no affair of its author."""
    return found.code != 'invalid-syntax' or '__future__' not in found.message


def _diagnostic(item: _Item, lines: list[str], filename: str) -> Diagnostic:
    start, end = item.range.start, item.range.end
    first = min(max(start.line, 0), len(lines) - 1)
    last = min(max(end.line, first), len(lines) - 1)
    code, message = str(item.code), item.message.partition('\n\ninfo: ')[0]
    hidden = re.fullmatch(_UNAVAILABLE, message) if code == _HIDDEN_CODE else None
    if hidden is not None:
        code, message = _SHOWN_CODE, hidden['reason']
    hint = hint_for(message)
    mild = item.severity == _EDITORS - 1 or is_guess(code, message, lines[first][max(start.character, 0) :])
    mild = mild or (code == 'import-not-found' and is_caught(lines, first))
    return Diagnostic(
        code=code,
        message=f'{message}; {hint}' if hint else message,
        severity='warning' if mild else 'error',
        filename=filename,
        line=first + 1,
        column=min(max(start.character, 0), len(lines[first])),
        end_line=last + 1,
        end_column=min(max(end.character, 0), len(lines[last])),
        lines=tuple(lines[first : last + 1]),
    )


def is_guess(code: str, message: str, source: str = '') -> bool:
    """Does an error rest on a type that ty made up, so that the program may well be right?

    ty takes ``{'name': 'tea', 'price': 3}`` for a dict of ``str | int``, and says of ``row['price'] * 2``
    that a str may be in the way. Such is a warning, as long as None is not what may be in the way.

    >>> is_guess('unsupported-operator', 'Operator `*` is not supported between `str | int` and `int`')
    True
    >>> is_guess('unsupported-operator', 'Operator `*` is not supported between `None | int` and `int`')
    False
    >>> is_guess('unsupported-operator', 'Operator `+=` is not supported between …', 'row[0] += 1')
    True
    """
    if re.search(_GROWN, message) or (re.match(_ITEM_CHANGED, source) and 'type `None`' not in message):
        return True
    if code not in _OF_UNIONS:
        return False
    missing, _, union = message.partition(' in union ')
    if union:
        return 'None' not in missing or 'Unknown' in union
    if code == 'invalid-argument-type':
        message = ''.join(re.findall(_FOUND, message))
    unions = [part for part in re.findall(_QUOTED, message) if ' | ' in part]
    return bool(unions) and all('None' not in part or 'Unknown' in part for part in unions)


def is_caught(lines: list[str], at: int) -> bool:
    """Is the import in line `at` the body of a `try` that is prepared for its failure?

    >>> is_caught(['try:', '    import numpy', 'except ImportError:', '    numpy = None'], 1)
    True
    """
    depth = _depth(lines[at])
    heads = [n for n in range(at) if lines[n].strip() and _depth(lines[n]) < depth]
    if not heads or not re.fullmatch(_TRY, lines[heads[-1]].strip()):
        return False
    outer = _depth(lines[heads[-1]])
    handlers = [line.strip() for line in lines[at:] if line.strip() and _depth(line) <= outer]
    return bool(handlers) and re.match(_IMPORT_HANDLER, handlers[0]) is not None


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def hint_for(message: str) -> str:
    """What to do instead, as the run time's error of the same mistake says it; '' if it says nothing.

    >>> hint_for('Name `open` used when not defined')
    'open() is not available in the sandbox: ask the host for a function that reads or writes the data'
    """
    if match := re.match(_MODULE, message):
        return missing_module(match['module'])
    if match := re.match(_MEMBER, message):
        return _missing_member(match['module'], match['name'])
    if (match := re.match(_NAME, message)) and (hint := REFUSED_BUILTINS.get(match['name'])):
        return f'{match["name"]}() is not available in the sandbox: {hint}'
    if (match := re.search(_ATTRIBUTE, message)) and (hint := REFUSED_HINTS.get(match['name'])):
        return f'{match["name"]} is not available in the sandbox ({hint})'
    return ''


def missing_module(name: str) -> str:
    """What may serve instead of a module that the sandbox does not have.

    >>> missing_module('tempfile')
    "No module named 'tempfile' in the sandbox: io.StringIO and io.BytesIO hold data without a file"
    """
    root, dot, _ = name.partition('.')
    if dot and root in MODULES:
        return f'{root!r} has no submodules here'
    missing = name if not dot or name in REFUSED else root
    if hint := REFUSED.get(missing):
        return f'No module named {missing!r} in the sandbox: {hint}'
    return 'Only reviewed modules of the standard library are here; the host can give a function instead.'


def _missing_member(module: str, name: str) -> str:
    import importlib

    if module in MODULES and hasattr(importlib.import_module(module), name):
        return f'{module}.{name} is not available in the sandbox'
    return ''


def display(found: Sequence[Diagnostic], format: Format) -> str:
    """Diagnostics as text.

    Raises:
        ValueError: `format` is none of the four.
    """
    match format:
        case 'full':
            return '\n'.join(map(_full, found))
        case 'concise':
            return ''.join(f'{_place(d)}: {d.severity}[{d.code}] {_one_line(d.message)}\n' for d in found)
        case 'json':
            return msgspec.json.encode(found).decode() + '\n'
        case 'github':
            return ''.join(map(_github, found))
    raise ValueError(f"format is 'full', 'concise', 'json' or 'github', not {format!r}")


def _place(found: Diagnostic) -> str:
    return f'{found.filename}:{found.line}:{found.column + 1}'


def _one_line(text: str) -> str:
    return ' '.join(text.split())


def _full(found: Diagnostic) -> str:
    """As ty prints it: a heading, the place, and the lines with carets."""
    shown = found.lines[:_LINES_MAX]
    width = len(str(found.line + len(shown)))
    margin = ' ' * width
    report = [
        f'{found.severity}[{found.code}]: {found.message}',
        f'{margin}--> {_place(found)}',
        f'{margin} |',
    ]
    for offset, line in enumerate(shown):
        first, last = offset == 0, offset == len(found.lines) - 1
        start = found.column if first else len(line) - len(line.lstrip())
        stop = found.end_column if last else len(line.rstrip())
        lead = ''.join(c if c == '\t' else ' ' for c in line[:start])
        report.append(f'{found.line + offset:>{width}} | {line}')
        report.append(f'{margin} | {lead}{"^" * max(stop - start, 1)}')
    if len(found.lines) > len(shown):
        report.append(f'{margin} : and {len(found.lines) - len(shown)} more lines')
    report.append(f'{margin} |')
    return '\n'.join(report) + '\n'


def _github(found: Diagnostic) -> str:
    place = ','.join(
        f'{key}={_escaped(str(value), ",:")}'
        for key, value in {
            'title': f'ty ({found.code})',
            'file': found.filename,
            'line': found.line,
            'col': found.column + 1,
            'endLine': found.end_line,
            'endColumn': found.end_column + 1,
        }.items()
    )
    return f'::{found.severity} {place}::{_escaped(f"{_place(found)}: {found.code}: {found.message}")}\n'


def _escaped(text: str, more: str = '') -> str:
    return ''.join(f'%{ord(c):02X}' if c in '%\r\n' or c in more else c for c in text)
