"""sys: a harmless stand-in. What it says of the machine is what the language itself shows anyway."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from pymonty.compiler.names import ADMITTED
from pymonty.runtime import classes
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import admit, export

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports

_PLAIN = """
    api_version byteorder copyright exit float_info float_repr_style getdefaultencoding getrecursionlimit
    getsizeof hash_info hexversion int_info maxsize maxunicode version version_info"""


class Stream:
    """What a guest holds as `sys.stdout`: its session's output.

    It has no `__init__`, which a guest could call again.
    """

    __slots__ = ('_held_name', '_held_sink')

    _held_name: str
    _held_sink: Imports

    def write(self, text: Any, /) -> int:
        """As `io.TextIOBase.write`."""
        if not issubclass(type(text), str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        text = exact_str(text)
        self._held_sink.write(self._held_name, text)
        return len(text)

    def writelines(self, lines: Iterable[Any], /) -> None:
        """As `io.IOBase.writelines`."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing to do: output is passed on in order."""

    def isatty(self) -> bool:
        """Always false."""
        return False

    def writable(self) -> bool:
        """Always true."""
        return True

    def __repr__(self) -> str:
        return f'<stream {self._held_name!r}>'


def _stream(name: str, sink: Imports) -> Stream:
    stream = Stream()
    stream._held_name = name
    stream._held_sink = sink
    return stream


admit(Stream, 'flush isatty writable write writelines')
Stream.__module__ = 'sys'


def intern(string: Any, /) -> str:
    """As `sys.intern`, for an exact string."""
    return sys.intern(string) if type(string) is str else _not_internable(string)


def _not_internable(value: object) -> str:
    raise TypeError(f"can't intern {type(value).__name__}")


def exception() -> Any:
    """As `sys.exception`; what ends a program from outside is not shown."""
    found = sys.exc_info()[1]
    kind = type(found)
    return found if id(kind) in ADMITTED or classes.is_guest_class(kind) else None


def exc_info() -> tuple[Any, Any, None]:
    """As `sys.exc_info`, without the traceback."""
    found = exception()
    return (None, None, None) if found is None else (type(found), found, None)


def bind(imports: Imports) -> dict[str, Any]:
    """The `sys` of one session."""
    return {
        **{name: getattr(sys, name) for name in _PLAIN.split()},
        **export('sys', exc_info=exc_info, exception=exception, intern=intern),
        'argv': [''],
        'implementation': SimpleNamespace(name=sys.implementation.name, version=sys.version_info),
        'platform': 'linux',
        'stderr': _stream('stderr', imports),
        'stdout': _stream('stdout', imports),
    }
