import sys
from _typeshed import SupportsKeysAndGetItem
from enum import Enum, property
from typing import Any, Iterable, Mapping, TypeAlias, TypeVar, overload
_EnumMemberT = TypeVar('_EnumMemberT')
_EnumerationT = TypeVar('_EnumerationT', bound=type[Enum])
_EnumNames: TypeAlias = str | Iterable[str] | Iterable[Iterable[str | Any]] | Mapping[str, Any]
_Signature: TypeAlias = Any
class _EnumDict(dict[str, Any]):
    if sys.version_info >= (3, 13):

        def __init__(self, cls_name: str | None=None) -> None:
            ...
    if not sys.version_info >= (3, 13):

        def __init__(self) -> None:
            ...

    def __setitem__(self, key: str, value: Any) -> None:
        ...

    @overload
    def update(self, members: SupportsKeysAndGetItem[str, Any], **more_members: Any) -> None:
        ...

    @overload
    def update(self, members: Iterable[tuple[str, Any]], **more_members: Any) -> None:
        ...
    if sys.version_info >= (3, 13):

        @property
        def member_names(self) -> list[str]:
            ...
_magic_enum_attr = property
class ReprEnum(Enum):
    ...
if not sys.version_info >= (3, 12):
    _IntEnumBase = ReprEnum
