import ___typeshed__
import sys
import types
from __enum__ import ReprEnum, _EnumDict, _EnumMemberT, _EnumNames, _EnumerationT, _IntEnumBase, _Signature, _magic_enum_attr
from builtins import property as _builtins_property
from typing import Any, Final, Generic, Iterator, Literal, Self, overload
from typing_extensions import disjoint_base
__all__ = []
__all__ += ['CONFORM', 'CONTINUOUS', 'EJECT', 'Enum', 'EnumCheck', 'EnumMeta', 'EnumType', 'Flag', 'FlagBoundary', 'KEEP', 'NAMED_FLAGS', 'STRICT', 'StrEnum', 'UNIQUE', 'auto', 'global_enum', 'member', 'nonmember', 'property', 'unique', 'verify']
if not sys.version_info >= (3, 12):
    __all__ += ['IntEnum', 'IntFlag']
if sys.version_info >= (3, 12):
    __all__ += ['IntEnum', 'IntFlag']
class nonmember(Generic[_EnumMemberT]):
    value: _EnumMemberT

    def __init__(self, value: _EnumMemberT) -> None:
        ...
class member(Generic[_EnumMemberT]):
    value: _EnumMemberT

    def __init__(self, value: _EnumMemberT) -> None:
        ...
class EnumMeta(type):

    def __new__(metacls: type[___typeshed__.Self], cls: str, bases: tuple[type, ...], classdict: _EnumDict, *, boundary: FlagBoundary | None=None, _simple: bool=False, **kwds: Any) -> ___typeshed__.Self:
        ...

    @classmethod
    def __prepare__(metacls, cls: str, bases: tuple[type, ...], **kwds: Any) -> _EnumDict:
        ...

    def __iter__(self: type[_EnumMemberT]) -> Iterator[_EnumMemberT]:
        ...

    def __reversed__(self: type[_EnumMemberT]) -> Iterator[_EnumMemberT]:
        ...
    if sys.version_info >= (3, 12):

        def __contains__(self: type[Any], value: object) -> bool:
            ...
    if not sys.version_info >= (3, 12):

        def __contains__(self: type[Any], member: Enum) -> bool:
            ...

    def __getitem__(self: type[_EnumMemberT], name: str) -> _EnumMemberT:
        ...

    @_builtins_property
    def __members__(self: type[_EnumMemberT]) -> types.MappingProxyType[str, _EnumMemberT]:
        ...

    def __len__(self) -> int:
        ...

    def __bool__(self) -> Literal[True]:
        ...

    def __dir__(self) -> list[str]:
        ...

    @overload
    def __call__(cls: type[_EnumMemberT], value: Any, names: None=None) -> _EnumMemberT:
        ...

    @overload
    def __call__(cls, value: str, names: _EnumNames, *, module: str | None=None, qualname: str | None=None, type: type | None=None, start: int=1, boundary: FlagBoundary | None=None) -> type[Enum]:
        ...
    if sys.version_info >= (3, 12):

        @overload
        def __call__(cls: type[_EnumMemberT], value: Any, *values: Any) -> _EnumMemberT:
            ...
    if sys.version_info >= (3, 14):

        @property
        def __signature__(cls) -> _Signature:
            ...
    _member_names_: list[str]
    _member_map_: dict[str, Enum]
    _value2member_map_: dict[Any, Enum]
EnumType = EnumMeta
class property(types.DynamicClassAttribute):

    def __set_name__(self, ownerclass: type[Enum], name: str) -> None:
        ...
    name: str
    clsname: str
    member: Enum | None
class Enum(metaclass=EnumMeta):

    @_magic_enum_attr
    def name(self) -> str:
        ...

    @_magic_enum_attr
    def value(self) -> Any:
        ...
    _name_: str
    _value_: Any

    @classmethod
    def _missing_(cls, value: object) -> Any:
        ...

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[Any]) -> Any:
        ...

    def __new__(cls, value: object) -> Self:
        ...

    def __dir__(self) -> list[str]:
        ...

    def __hash__(self) -> int:
        ...

    def __format__(self, format_spec: str) -> str:
        ...

    def __copy__(self) -> Self:
        ...

    def __deepcopy__(self, memo: Any) -> Self:
        ...
if sys.version_info >= (3, 12):

    class IntEnum(int, ReprEnum):
        _value_: int

        @_magic_enum_attr
        def value(self) -> int:
            ...

        def __new__(cls, value: int) -> Self:
            ...
if not sys.version_info >= (3, 12):

    @disjoint_base
    class IntEnum(int, _IntEnumBase):
        _value_: int

        @_magic_enum_attr
        def value(self) -> int:
            ...

        def __new__(cls, value: int) -> Self:
            ...
def unique(enumeration: _EnumerationT) -> _EnumerationT:
    ...
class Flag(Enum):
    _name_: str | None
    _value_: int

    @_magic_enum_attr
    def name(self) -> str | None:
        ...

    @_magic_enum_attr
    def value(self) -> int:
        ...

    def __contains__(self, other: Self) -> bool:
        ...

    def __bool__(self) -> bool:
        ...

    def __or__(self, other: Self) -> Self:
        ...

    def __and__(self, other: Self) -> Self:
        ...

    def __xor__(self, other: Self) -> Self:
        ...

    def __invert__(self) -> Self:
        ...

    def __iter__(self) -> Iterator[Self]:
        ...

    def __len__(self) -> int:
        ...
    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
class StrEnum(str, ReprEnum):

    def __new__(cls, value: str) -> Self:
        ...
    _value_: str

    @_magic_enum_attr
    def value(self) -> str:
        ...

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[str]) -> str:
        ...
class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'
CONTINUOUS: Final = EnumCheck.CONTINUOUS
NAMED_FLAGS: Final = EnumCheck.NAMED_FLAGS
UNIQUE: Final = EnumCheck.UNIQUE
class verify:

    def __init__(self, *checks: EnumCheck) -> None:
        ...

    def __call__(self, enumeration: _EnumerationT) -> _EnumerationT:
        ...
class FlagBoundary(StrEnum):
    STRICT = 'strict'
    CONFORM = 'conform'
    EJECT = 'eject'
    KEEP = 'keep'
STRICT: Final = FlagBoundary.STRICT
CONFORM: Final = FlagBoundary.CONFORM
EJECT: Final = FlagBoundary.EJECT
KEEP: Final = FlagBoundary.KEEP
def global_enum(cls: _EnumerationT, update_str: bool=False) -> _EnumerationT:
    ...
if sys.version_info >= (3, 12):

    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):

        def __new__(cls, value: int) -> Self:
            ...

        def __or__(self, other: int) -> Self:
            ...

        def __and__(self, other: int) -> Self:
            ...

        def __xor__(self, other: int) -> Self:
            ...

        def __invert__(self) -> Self:
            ...
        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__
if not sys.version_info >= (3, 12):

    @disjoint_base
    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):

        def __new__(cls, value: int) -> Self:
            ...

        def __or__(self, other: int) -> Self:
            ...

        def __and__(self, other: int) -> Self:
            ...

        def __xor__(self, other: int) -> Self:
            ...

        def __invert__(self) -> Self:
            ...
        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__
class auto:

    @_magic_enum_attr
    def value(self) -> Any:
        ...

    def __new__(cls) -> Self:
        ...

    def __or__(self, other: int | Self) -> Self:
        ...

    def __and__(self, other: int | Self) -> Self:
        ...

    def __xor__(self, other: int | Self) -> Self:
        ...
    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
