"""Stand-ins for what in the standard library would be a hole as it is.

Each module here bears the name of the module it serves and says, per function, what is wrong with the
original. `STAND_INS` holds those that all sessions share, `PER_SESSION` makes those that belong to one.
Importing this package also tells the attribute guard about library types: which are shared between
sessions, which attributes may be set, which methods need a stand-in.
"""

from __future__ import annotations

from typing import Any

from pymonty.runtime import freeze
from pymonty.runtime.library import (
    abc,
    admission,
    caches,
    calendar,
    collections,
    contextlib,
    copy,
    dataclasses,
    decimal,
    enum,
    functools,
    hashlib,
    keyword,
    operator,
    random,
    re,
    statistics,
    string,
    sys,
    textwrap,
    time,
    typing,
    uuid,
)

STAND_INS: dict[str, dict[str, Any]] = {
    'abc': abc.EXPORTS,
    'collections': collections.EXPORTS,
    'contextlib': contextlib.EXPORTS,
    'copy': copy.EXPORTS,
    'dataclasses': dataclasses.EXPORTS,
    'decimal': decimal.EXPORTS,
    'enum': enum.EXPORTS,
    'functools': functools.EXPORTS,
    'operator': operator.EXPORTS,
    're': re.EXPORTS,
    'string': string.EXPORTS,
    'textwrap': textwrap.EXPORTS,
    'time': time.EXPORTS,
    'typing': typing.EXPORTS,
}

PER_SESSION: dict[str, Any] = {
    'calendar': calendar.bind,
    'contextlib': contextlib.bind,
    'decimal': decimal.bind,
    'hashlib': hashlib.bind,
    'keyword': keyword.bind,
    'random': random.bind,
    'sys': sys.bind,
    'typing': typing.bind,
    'uuid': uuid.bind,
}

__all__ = ['PER_SESSION', 'STAND_INS', 'statistics', 'sys']

admission.seal()
freeze.freeze_library()
caches.guard()
