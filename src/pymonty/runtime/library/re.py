"""re: the module's caches must never hold a guest's object.

`re.compile` remembers patterns, and `Pattern.sub` replacement templates, in dicts that the whole process
shares. A `str` subclass with its own `__eq__` as a key would answer for the patterns of other programs,
and of the host. So patterns, flags and templates go in as exact values. `RegexFlag` remembers every value
that it was asked for; ours takes exact ints below 2¹⁰.
"""

from __future__ import annotations

import enum
import operator
import re
import sys
from typing import Any

from pymonty.runtime import guard
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export, stand_in

_compile = re.compile
_CACHED = 512
_LARGEST_FLAGS = (1 << 10) - 1
_compiled: dict[tuple[str | bytes, int], Any] = {}


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    """As `re.RegexFlag`."""

    NOFLAG = 0
    IGNORECASE = I = 2
    LOCALE = L = 4
    MULTILINE = M = 8
    DOTALL = S = 16
    UNICODE = U = 32
    VERBOSE = X = 64
    DEBUG = 128
    ASCII = A = 256

    @classmethod
    def _missing_(cls, value: Any) -> Any:
        if not issubclass(type(value), int):
            raise ValueError(f'{value!r} is not a valid RegexFlag')
        value = int.__int__(value)
        if not ~_LARGEST_FLAGS <= value <= _LARGEST_FLAGS:
            raise ValueError(f'{value} is not a valid re.RegexFlag')
        return super()._missing_(value)

    def __repr__(self) -> str:
        return enum.global_flag_repr(self)

    __str__ = object.__str__


stand_in('re.RegexFlag', RegexFlag)


def _exact_text(value: Any) -> Any:
    """A `str` or `bytes` of a guest's class as the exact value that it holds."""
    if issubclass(type(value), str):
        return exact_str(value)
    if issubclass(type(value), bytes):
        return bytes.__getitem__(value, slice(None))
    return value


def _exact_int(value: Any) -> Any:
    return int.__int__(value) if issubclass(type(value), int) else value


def compile(pattern: Any, flags: Any = 0) -> Any:
    """As `re.compile`."""
    kind = type(pattern)
    if kind is not str and kind is not bytes:
        if kind is re.Pattern:
            return _compile(pattern, _exact_int(flags))
        pattern = _exact_text(pattern)
        if type(pattern) is not str and type(pattern) is not bytes:
            raise TypeError('first argument must be string or compiled pattern')
    if type(flags) is not int:
        if not issubclass(type(flags), int):
            raise TypeError(f'flags must be an int, not {type(flags).__name__!r}')
        flags = int.__int__(flags)
    found = _compiled.get((pattern, flags))
    if found is None:
        if flags & 128:
            raise ValueError('re.DEBUG prints to a stream that is not here')
        found = _compile(pattern, flags)
        if len(_compiled) >= _CACHED:
            _compiled.clear()
        _compiled[pattern, flags] = found
    return found


def match(pattern: Any, string: Any, flags: Any = 0) -> Any:
    """As `re.match`."""
    return compile(pattern, flags).match(string)


def fullmatch(pattern: Any, string: Any, flags: Any = 0) -> Any:
    """As `re.fullmatch`."""
    return compile(pattern, flags).fullmatch(string)


def search(pattern: Any, string: Any, flags: Any = 0) -> Any:
    """As `re.search`."""
    return compile(pattern, flags).search(string)


def sub(pattern: Any, repl: Any, string: Any, count: Any = 0, flags: Any = 0) -> Any:
    """As `re.sub`."""
    return compile(pattern, flags).sub(_template(repl), string, _exact_int(count))


def subn(pattern: Any, repl: Any, string: Any, count: Any = 0, flags: Any = 0) -> Any:
    """As `re.subn`."""
    return compile(pattern, flags).subn(_template(repl), string, _exact_int(count))


def split(pattern: Any, string: Any, maxsplit: Any = 0, flags: Any = 0) -> Any:
    """As `re.split`."""
    return compile(pattern, flags).split(string, _exact_int(maxsplit))


def findall(pattern: Any, string: Any, flags: Any = 0) -> Any:
    """As `re.findall`."""
    return compile(pattern, flags).findall(string)


class Search:
    """What the iterator of `finditer` calls. It remembers what a scanner, which is C, does not tell."""

    __slots__ = ('end', 'last', 'pattern', 'scan', 'start', 'string')

    def __init__(self, pattern: Any, string: Any, start: Any, end: Any) -> None:
        self.scan = pattern.scanner(string, start, end).search
        self.pattern, self.string, self.start, self.end = pattern, string, start, end
        self.last: Any = None

    def __call__(self) -> Any:
        self.last = found = self.scan()
        return found


def _finditer(pattern: re.Pattern[Any], /, string: Any, pos: Any = 0, endpos: Any = sys.maxsize) -> Any:
    return iter(Search(pattern, string, operator.index(pos), operator.index(endpos)), None)


def finditer(pattern: Any, string: Any, flags: Any = 0) -> Any:
    """As `re.finditer`."""
    return _finditer(compile(pattern, flags), string)


def escape(pattern: Any) -> Any:
    """As `re.escape`, which calls `translate` of its argument with a table that all share."""
    return re.escape(_exact_text(pattern))


def _template(repl: Any) -> Any:
    return repl if type(repl) is str else _exact_text(repl)


_native_sub = re.Pattern.sub
_native_subn = re.Pattern.subn


def _sub(pattern: re.Pattern[Any], /, repl: Any, string: Any, count: Any = 0) -> Any:
    return _native_sub(pattern, repl if type(repl) is str else _exact_text(repl), string, count)


def _subn(pattern: re.Pattern[Any], /, repl: Any, string: Any, count: Any = 0) -> Any:
    return _native_subn(pattern, _template(repl), string, count)


def _expand(found: re.Match[Any], /, template: Any) -> Any:
    return re.Match.expand(found, _template(template))


for _kind, _name, _shim in (
    (re.Pattern, 'sub', _sub),
    (re.Pattern, 'subn', _subn),
    (re.Pattern, 'finditer', _finditer),
    (re.Match, 'expand', _expand),
):
    guard.METHOD_SHIMS[(id(_kind), _name)] = guard.HOT_SHIMS[(id(_kind), _name)] = _shim
guard.GETTERS[(id(re.Pattern), 'groupindex')] = lambda pattern: dict(pattern.groupindex)

EXPORTS = export(
    're',
    RegexFlag=RegexFlag,
    **RegexFlag.__members__,
    compile=compile,
    escape=escape,
    findall=findall,
    finditer=finditer,
    fullmatch=fullmatch,
    match=match,
    search=search,
    split=split,
    sub=sub,
    subn=subn,
)
