"""Makes the library's Python classes immutable, as those written in C are.

Guests share these classes with each other and, inline, with the host. Setting an attribute of one must
fail whoever tries: a method of the library that is called with a class for its `self` writes too, and
the compiler's store barrier does not see it. CPython has a flag for this (`Py_TPFLAGS_IMMUTABLETYPE`)
and, before 3.14, no call that sets it, so it is set in the type object itself, at an offset that is
found and verified in the running interpreter.
"""

from __future__ import annotations

from _ctypes import _SimpleCData, sizeof

from pymonty.compiler.names import ADMITTED
from pymonty.runtime.classes import FACADES, mro

_IMMUTABLE = 1 << 8
_HEAP = 1 << 9
_flags_of = type.__dict__['__flags__'].__get__


class _Probe:
    pass


class _Word(_SimpleCData):  # type: ignore[type-arg]
    """`ctypes.c_ulong`, without the module `ctypes`, which takes two milliseconds to import."""

    _type_ = 'L'


def _offset_of_flags() -> int:
    """Where `tp_flags` lies in a type object: where four types all show what their `__flags__` say."""
    size = sizeof(_Word)
    for offset in range(0, 64 * size, size):
        if all(
            _Word.from_address(id(kind) + offset).value == _flags_of(kind)
            for kind in (int, type, _Probe, Exception)
        ):
            return offset
    raise RuntimeError('cannot find tp_flags in the type objects of this interpreter')


def freeze_library() -> None:
    """Make every admitted or stand-in class and all its bases immutable, for good.

    Raises:
        RuntimeError: this interpreter does not let itself be told so.
    """
    offset = _offset_of_flags()
    shared = (*ADMITTED.values(), *FACADES.values())
    for kind in {id(base): base for cls in shared for base in mro(cls)}.values():
        flags = _flags_of(kind)
        if flags & _HEAP and not flags & _IMMUTABLE:
            _Word.from_address(id(kind) + offset).value = flags | _IMMUTABLE
            if not _flags_of(kind) & _IMMUTABLE:
                raise RuntimeError(f'{kind!r} does not become immutable')
