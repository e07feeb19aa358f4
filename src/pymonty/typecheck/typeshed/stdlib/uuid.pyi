import builtins
import sys
from ___typeshed__ import Unused
from __uuid__ import SafeUUID, _FieldsType
from typing import Final, Never
__all__ = []
__all__ += ['NAMESPACE_DNS', 'NAMESPACE_OID', 'NAMESPACE_URL', 'NAMESPACE_X500', 'UUID', 'uuid4']
if not sys.version_info >= (3, 12):
    __all__ += ['uuid3', 'uuid5']
if sys.version_info >= (3, 12):
    __all__ += ['uuid3', 'uuid5']
class UUID:
    __slots__ = ('int',)
    int: Final[builtins.int]

    def __init__(self, hex: str | None=None, bytes: builtins.bytes | None=None, bytes_le: builtins.bytes | None=None, fields: _FieldsType | None=None, int: builtins.int | None=None, version: builtins.int | None=None, *, is_safe: SafeUUID=SafeUUID.unknown) -> None:
        ...

    @property
    def bytes(self) -> builtins.bytes:
        ...

    @property
    def bytes_le(self) -> builtins.bytes:
        ...

    @property
    def clock_seq(self) -> builtins.int:
        ...

    @property
    def clock_seq_hi_variant(self) -> builtins.int:
        ...

    @property
    def clock_seq_low(self) -> builtins.int:
        ...

    @property
    def fields(self) -> _FieldsType:
        ...

    @property
    def hex(self) -> str:
        ...

    @property
    def node(self) -> builtins.int:
        ...

    @property
    def time(self) -> builtins.int:
        ...

    @property
    def time_hi_version(self) -> builtins.int:
        ...

    @property
    def time_low(self) -> builtins.int:
        ...

    @property
    def time_mid(self) -> builtins.int:
        ...

    @property
    def urn(self) -> str:
        ...

    @property
    def variant(self) -> str:
        ...

    @property
    def version(self) -> builtins.int | None:
        ...

    def __int__(self) -> builtins.int:
        ...

    def __eq__(self, other: object) -> bool:
        ...

    def __lt__(self, other: UUID) -> bool:
        ...

    def __le__(self, other: UUID) -> bool:
        ...

    def __gt__(self, other: UUID) -> bool:
        ...

    def __ge__(self, other: UUID) -> bool:
        ...

    def __hash__(self) -> builtins.int:
        ...

    def __setattr__(self, name: Unused, value: Unused) -> Never:
        ...
if sys.version_info >= (3, 12):

    def uuid3(namespace: UUID, name: str | bytes) -> UUID:
        ...
if not sys.version_info >= (3, 12):

    def uuid3(namespace: UUID, name: str) -> UUID:
        ...
def uuid4() -> UUID:
    ...
if sys.version_info >= (3, 12):

    def uuid5(namespace: UUID, name: str | bytes) -> UUID:
        ...
if not sys.version_info >= (3, 12):

    def uuid5(namespace: UUID, name: str) -> UUID:
        ...
NAMESPACE_DNS: Final[UUID]
NAMESPACE_URL: Final[UUID]
NAMESPACE_OID: Final[UUID]
NAMESPACE_X500: Final[UUID]
