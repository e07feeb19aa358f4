"""Types whose values have no form in a snapshot, each with the reason and a way round.

`ELSEWHERE` says where the others are that no reducer knows: those with names, and those without values.
"""

from __future__ import annotations

import hashlib
from typing import Any, NoReturn

from pymonty.compiler.names import BUILTIN_TYPES, LIBRARY_TYPES
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.library.reducer import Reducer

_HASH = 'what it has seen is hidden in C; collect the data in a bytearray, and hash it when it is complete'
_AWAIT = 'it stands between an asynchronous generator and whoever awaits it; await it where it is made'

_REASONS: dict[str, str] = {
    **dict.fromkeys(sorted(hashlib.algorithms_guaranteed), _HASH),
    **{f'hashlib.{name}': _HASH for name in ('blake2b', 'blake2s')},
    'SignalDict': 'it is a view into a context; keep the context, and read its flags or traps anew',
    'enum._EnumDict': 'it is the body of an enumeration that is not made yet; call the host before or after',
    'async_generator_asend': _AWAIT,
    'async_generator_athrow': _AWAIT,
    'anext_awaitable': _AWAIT,
}


def _refused(label: str, kind: type, reason: str) -> Reducer:
    def parts(value: object) -> NoReturn:
        raise CannotDump(f'{kind.__name__} object', reason)

    def make(cls: type, *parts: Any) -> NoReturn:
        raise BadImage(f'{label} in a snapshot')

    return Reducer(label, kind, parts, make)


_KNOWN = {**BUILTIN_TYPES, **LIBRARY_TYPES}
REDUCERS = [_refused(label, _KNOWN[label], reason) for label, reason in _REASONS.items() if label in _KNOWN]

_NAMED = """
    __future__._Feature dataclasses._KW_ONLY_TYPE dataclasses._MISSING_TYPE sys.Stream
    pymonty.runtime.library.typing._Maker
    float_info hash_info int_info version_info NoDefault
    typing._CallableType typing._DeprecatedGenericAlias typing._LiteralSpecialForm typing._SpecialForm
    typing._SpecialGenericAlias typing._TupleType typing._TypedCacheSpecialForm typing._NamedTuple"""
_WITHOUT_VALUES = """
    dataclasses._HAS_DEFAULT_FACTORY_CLASS _random.Random enum._proto_member
    operator.attrgetter operator.methodcaller
    abc.ABC contextlib.AbstractContextManager contextlib.AbstractAsyncContextManager
    contextlib.ContextDecorator enum.Enum enum.Flag enum.IntEnum enum.IntFlag enum.ReprEnum enum.StrEnum
    enum.verify numbers.Complex numbers.Integral numbers.Number numbers.Rational numbers.Real
    typing.Annotated typing.Any typing.Generic typing.Protocol typing.SupportsAbs typing.SupportsBytes
    typing.SupportsComplex typing.SupportsFloat typing.SupportsIndex typing.SupportsInt typing.SupportsRound
    typing._TypedDict"""

ELSEWHERE: frozenset[str] = frozenset((_NAMED + _WITHOUT_VALUES).split())
