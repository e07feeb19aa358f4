"""Regular expressions, texts and how they are laid out, streams in memory, functions of `operator`.

A pattern is compiled anew from its source, by the function that guests call. A match cannot be made but by
matching: so it is matched again, and must come out the same.
"""

from __future__ import annotations

import calendar
import io
import json
import operator
import re
import string
import sys
from functools import partial
from typing import Any

from pymonty.runtime.library import operator as guarded
from pymonty.runtime.library import re as stand_ins
from pymonty.runtime.library import string as string_stand_ins
from pymonty.runtime.library import textwrap as textwrap_stand_ins
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    attributes,
    check,
    exact,
    index,
    integers,
    quietly,
    reduced,
)

# -- re


def _pattern_parts(pattern: Any) -> Parts:
    return pattern.pattern, pattern.flags


def _make_pattern(cls: type, source: Any, flags: Any) -> Any:
    check(type(source) is str or type(source) is bytes, 'the source of a pattern')
    index(flags, 'the flags', 0, (1 << 10) - 1)
    with quietly():
        made = stand_ins.compile(source, flags & ~(_IMPLIED | re.DEBUG))
        return made if made.flags == flags else stand_ins.compile(source, flags & ~re.DEBUG)


_IMPLIED = int(re.compile('').flags)


def _match_parts(match: Any) -> Parts:
    text = match.string
    if not issubclass(type(text), (str, bytes)):
        raise CannotDump('re.Match', f'it looks into a {type(text).__name__!r}; search in bytes(…) of it')
    return match.re, text, match.pos, match.endpos, sum(match.regs, ())


def _make_match(cls: type, pattern: Any, text: Any, start: Any, end: Any, spans: Any) -> Any:
    found = integers(spans, 'a span', -1)
    check(
        len(found) == 2 * exact(pattern, re.Pattern, 'what has matched').groups + 2, 'the groups of a match'
    )
    regs = tuple(zip(found[::2], found[1::2], strict=True))
    _check_search(text, start, end)
    for attempt in (pattern.search, pattern.match, pattern.fullmatch):
        match = attempt(text, start, end)
        if match is not None and match.regs == regs:
            return match
    return _scanned(pattern, text, start, end, regs)


def _check_search(text: Any, start: Any, end: Any) -> None:
    check(issubclass(type(text), (str, bytes)), 'what has been searched')
    index(start, 'the start')
    index(end, 'the end')


class _Scan:
    """The last search through a text: the next match to be restored is likely to be its next."""

    key: Parts = ()
    scan: Any = None
    reached = -1


def _scanned(pattern: Any, text: Any, start: int, end: int, regs: Any) -> Any:
    """The match with these spans, as `finditer` and `sub` come to it after others."""
    key = (pattern, text, start, end)
    if not (_same(key, _Scan.key) and _Scan.reached < regs[0][0]):
        _Scan.key, _Scan.scan = key, pattern.scanner(text, start, end).search
    while (match := _Scan.scan()) is not None and match.start() <= regs[0][0]:
        _Scan.reached = match.start()
        if match.regs == regs:
            return match
    forget()
    check(False, f'{pattern!r:.80} does not match there')
    return None


def _same(key: Parts, other: Parts) -> bool:
    return key[2:] == other[2:] and all(one is two for one, two in zip(key[:2], other[:2], strict=True))


def forget() -> None:
    """Let go of the text that was searched last."""
    _Scan.key, _Scan.scan, _Scan.reached = (), None, -1


# -- what `finditer` calls


def _search_parts(search: Any) -> Parts:
    if not issubclass(type(search.string), (str, bytes)):
        raise CannotDump(
            'finditer', f'it looks into a {type(search.string).__name__!r}; search in bytes(…) of it'
        )
    spans = None if search.last is None else sum(search.last.regs, ())
    return search.pattern, search.string, search.start, search.end, spans


def _make_search(cls: Any, pattern: Any, text: Any, start: Any, end: Any, spans: Any) -> Any:
    """One that has gone through the matches up to the last."""
    exact(pattern, re.Pattern, 'what is searched for')
    check(issubclass(type(text), (str, bytes)), 'what is searched')
    bounds = integers((start, end), 'a bound', -sys.maxsize - 1)
    made = cls(pattern, text, *bounds)
    if spans is not None:
        found = integers(spans, 'a span', -1)
        regs = tuple(zip(found[::2], found[1::2], strict=True))
        while made() is not None and made.last.regs != regs:
            pass
        check(made.last is not None, f'{pattern!r:.80} does not match there')
    return made


# -- json


_DECODER = json.JSONDecoder()
_HOOKS = ('object_hook', 'object_pairs_hook', 'parse_constant', 'parse_float', 'parse_int', 'strict')
_method = type(_DECODER.parse_constant)


def _decoder_parts(decoder: Any) -> Parts:
    """Names and values of what is not as the constructor leaves it by itself."""
    own = object.__getattribute__(decoder, '__dict__')
    given = [(name, own[name]) for name in _HOOKS if name in own]
    if type(own.get('strict')) not in (bool, int, type(None)):
        raise CannotDump('JSONDecoder', 'its strict is neither True nor False')
    return tuple([part for name, value in given if not _is_default(name, value) for part in (name, value)])


def _is_default(name: str, value: object) -> bool:
    default = getattr(_DECODER, name)
    return value is default or (type(value) is type(default) is _method and value == default)


def _make_decoder(cls: Any, *parts: Any) -> Any:
    options = dict(zip(parts[::2], parts[1::2], strict=True))
    check(all(type(name) is str and name in _HOOKS for name in options), 'options of a decoder')
    check(type(options.get('strict')) in (bool, int, type(None)), 'strict')
    made = object.__new__(cls)
    json.JSONDecoder.__init__(made)
    own = object.__getattribute__(made, '__dict__')
    own.update(options)
    own['scan_once'] = json.scanner.make_scanner(_Options(own))  # type: ignore[attr-defined]
    return made


class _Options:
    """A decoder as the scanner looks at it when it is made: by its attributes, and by none of an heir's."""

    def __init__(self, own: dict[str, Any]) -> None:
        self.__dict__ = own


# -- streams in memory


def _stream_parts(kind: Any) -> Any:
    def parts(stream: Any) -> Parts:
        if kind.closed.__get__(stream):
            return ()
        return tuple(kind.__getstate__(stream)[:-1])

    return parts


def _make_text_stream(cls: Any, *parts: Any) -> Any:
    made = io.StringIO.__new__(cls)
    if not parts:
        io.StringIO.__init__(made)
        io.StringIO.close(made)
        return made
    value, newline, position = parts
    exact(value, str, 'the text')
    check(newline is None or exact(newline, str, 'the newline') in ('', '\n', '\r', '\r\n'), 'the newline')
    io.StringIO.__setstate__(made, (value, newline, index(position, 'the position'), None))  # type: ignore[attr-defined]
    return made


def _make_byte_stream(cls: Any, *parts: Any) -> Any:
    made = io.BytesIO.__new__(cls)
    if not parts:
        made.close()
        return made
    value, position = parts
    state = (exact(value, bytes, 'the bytes'), index(position, 'the position'), None)
    io.BytesIO.__setstate__(made, state)  # type: ignore[attr-defined]
    return made


# -- operator


def _getter_parts(getter: Any) -> Parts:
    return tuple(reduced(getter)[1])


def _make_item_getter(cls: Any, *items: Any) -> Any:
    return operator.itemgetter(*items)


def _make_attribute_getter(cls: Any, *names: Any) -> Any:
    return guarded.attrgetter(*[exact(name, str, 'a name') for name in names])


def _caller_parts(caller: Any) -> Parts:
    """(number of arguments, name, arguments, then names and values in turn)."""
    make, args = reduced(caller)
    if type(make) is partial:
        (name,), options = make.args, make.keywords
    else:
        (name, *args), options = args, {}
    return (len(args), name, *args, *[part for option in options.items() for part in option])


def _make_caller(cls: Any, count: Any, name: Any, *rest: Any) -> Any:
    args, options = rest[: index(count, 'how many', 0, len(rest))], rest[count:]
    names = [exact(option, str, 'a name') for option in options[::2]]
    given = dict(zip(names, options[1::2], strict=True))
    return guarded.methodcaller(exact(name, str, 'a name'), *args, **given)


_WRAPPER = tuple(vars(textwrap_stand_ins.TextWrapper()))
_ENCODER = tuple(vars(json.JSONEncoder(default=str, separators=('', ''))))

REDUCERS = [
    Reducer('re.Pattern', re.Pattern, _pattern_parts, _make_pattern),
    Reducer('re.Match', re.Match, _match_parts, _make_match),
    Reducer('re.Search', stand_ins.Search, _search_parts, _make_search, inner=True),
    Reducer('json.JSONDecoder', json.JSONDecoder, _decoder_parts, _make_decoder, inherits=True),
    attributes('json.JSONEncoder', json.JSONEncoder, *_ENCODER),
    attributes('calendar.Calendar', calendar.Calendar, '_firstweekday'),
    attributes('calendar.TextCalendar', calendar.TextCalendar, '_firstweekday'),
    attributes('string.Template', string.Template, 'template'),
    Reducer(
        'string.Formatter', string_stand_ins.Formatter, lambda formatter: (), lambda cls: object.__new__(cls)
    ),
    attributes('textwrap.TextWrapper', textwrap_stand_ins.TextWrapper, *_WRAPPER),
    Reducer('io.StringIO', io.StringIO, _stream_parts(io.StringIO), _make_text_stream, inherits=True),
    Reducer('io.BytesIO', io.BytesIO, _stream_parts(io.BytesIO), _make_byte_stream),
    Reducer('operator.itemgetter', operator.itemgetter, _getter_parts, _make_item_getter),
    Reducer('operator.attrgetter', operator.attrgetter, _getter_parts, _make_attribute_getter),
    Reducer('operator.methodcaller', operator.methodcaller, _caller_parts, _make_caller),
]
