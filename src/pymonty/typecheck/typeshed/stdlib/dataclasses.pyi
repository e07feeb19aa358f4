import sys
import types
from ___typeshed__ import DataclassInstance
from __dataclasses__ import _DataclassFactory, _DataclassT, _DefaultFactory, _MISSING_TYPE, _T
from builtins import type as Type
from types import GenericAlias
from typing import Any, Callable, Final, Generic, Iterable, Literal, Mapping, Never, overload
from typing_extensions import TypeIs
__all__ = []
__all__ += ['Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'asdict', 'astuple', 'dataclass', 'fields', 'is_dataclass', 'replace']
if not sys.version_info >= (3, 14):
    __all__ += ['field']
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):
    __all__ += ['make_dataclass']
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):
    __all__ += ['make_dataclass']
if sys.version_info >= (3, 14):
    __all__ += ['field', 'make_dataclass']
MISSING: Final = _MISSING_TYPE.MISSING
class KW_ONLY:
    ...
@overload
def asdict(obj: DataclassInstance) -> dict[str, Any]:
    ...
@overload
def asdict(obj: DataclassInstance, *, dict_factory: Callable[[list[tuple[str, Any]]], _T]) -> _T:
    ...
@overload
def astuple(obj: DataclassInstance) -> tuple[Any, ...]:
    ...
@overload
def astuple(obj: DataclassInstance, *, tuple_factory: Callable[[list[Any]], _T]) -> _T:
    ...
@overload
def dataclass(cls: type[_T], /, *, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False) -> type[_T]:
    ...
@overload
def dataclass(cls: None=None, /, *, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False) -> Callable[[type[_T]], type[_T]]:
    ...
class Field(Generic[_T]):
    if sys.version_info >= (3, 14):
        __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only')
    if not sys.version_info >= (3, 14):
        __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only')
    name: str
    type: Type[_T] | str | Any
    default: _T | Literal[_MISSING_TYPE.MISSING]
    default_factory: _DefaultFactory[_T] | Literal[_MISSING_TYPE.MISSING]
    repr: bool
    hash: bool | None
    init: bool
    compare: bool
    metadata: types.MappingProxyType[Any, Any]
    kw_only: bool | Literal[_MISSING_TYPE.MISSING]
    if sys.version_info >= (3, 14):

        def __init__(self, default: _T, default_factory: Callable[[], _T], init: bool, repr: bool, hash: bool | None, compare: bool, metadata: Mapping[Any, Any], kw_only: bool, doc: str | None) -> None:
            ...
    if not sys.version_info >= (3, 14):

        def __init__(self, default: _T, default_factory: Callable[[], _T], init: bool, repr: bool, hash: bool | None, compare: bool, metadata: Mapping[Any, Any], kw_only: bool) -> None:
            ...

    def __set_name__(self, owner: Type[Any], name: str) -> None:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
if sys.version_info >= (3, 14):

    @overload
    def field(*, default: _T, default_factory: Literal[_MISSING_TYPE.MISSING]=..., init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=..., doc: str | None=None) -> _T:
        ...

    @overload
    def field(*, default: Literal[_MISSING_TYPE.MISSING]=..., default_factory: Callable[[], _T], init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=..., doc: str | None=None) -> _T:
        ...

    @overload
    def field(*, default: Literal[_MISSING_TYPE.MISSING]=..., default_factory: Literal[_MISSING_TYPE.MISSING]=..., init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=..., doc: str | None=None) -> Any:
        ...
if not sys.version_info >= (3, 14):

    @overload
    def field(*, default: _T, default_factory: Literal[_MISSING_TYPE.MISSING]=..., init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=...) -> _T:
        ...

    @overload
    def field(*, default: Literal[_MISSING_TYPE.MISSING]=..., default_factory: Callable[[], _T], init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=...) -> _T:
        ...

    @overload
    def field(*, default: Literal[_MISSING_TYPE.MISSING]=..., default_factory: Literal[_MISSING_TYPE.MISSING]=..., init: bool=True, repr: bool=True, hash: bool | None=None, compare: bool=True, metadata: Mapping[Any, Any] | None=None, kw_only: bool | Literal[_MISSING_TYPE.MISSING]=...) -> Any:
        ...
def fields(class_or_instance: DataclassInstance | type[DataclassInstance]) -> tuple[Field[Any], ...]:
    ...
@overload
def is_dataclass(obj: Never) -> TypeIs[DataclassInstance | type[DataclassInstance]]:
    ...
@overload
def is_dataclass(obj: type) -> TypeIs[type[DataclassInstance]]:
    ...
@overload
def is_dataclass(obj: object) -> TypeIs[DataclassInstance | type[DataclassInstance]]:
    ...
class FrozenInstanceError(AttributeError):
    ...
class InitVar(Generic[_T]):
    __slots__ = ('type',)
    type: Type[_T]

    def __init__(self, type: Type[_T]) -> None:
        ...

    @overload
    def __class_getitem__(cls, type: Type[_T]) -> InitVar[_T]:
        ...

    @overload
    def __class_getitem__(cls, type: Any) -> InitVar[Any]:
        ...
if sys.version_info >= (3, 14):

    def make_dataclass(cls_name: str, fields: Iterable[str | tuple[str, Any] | tuple[str, Any, Any]], *, bases: tuple[type, ...]=(), namespace: dict[str, Any] | None=None, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False, module: str | None=None, decorator: _DataclassFactory=...) -> type:
        ...
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):

    def make_dataclass(cls_name: str, fields: Iterable[str | tuple[str, Any] | tuple[str, Any, Any]], *, bases: tuple[type, ...]=(), namespace: dict[str, Any] | None=None, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False, module: str | None=None) -> type:
        ...
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):

    def make_dataclass(cls_name: str, fields: Iterable[str | tuple[str, Any] | tuple[str, Any, Any]], *, bases: tuple[type, ...]=(), namespace: dict[str, Any] | None=None, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False) -> type:
        ...
def replace(obj: _DataclassT, /, **changes: Any) -> _DataclassT:
    ...
