import sys
import types
from ___collections_abc__ import dict_items, dict_keys, dict_values
from ___typeshed__ import SupportsAdd, SupportsAnext, SupportsFlush, SupportsNext, SupportsRAdd, SupportsWrite
from _typeshed import SupportsKeysAndGetItem
from types import GenericAlias
from typing import Any, Awaitable, Iterable, Iterator, Mapping, ParamSpec, Protocol, TypeAlias, TypeVar, overload, type_check_only
from typing_extensions import Literal, disjoint_base
_T = TypeVar('_T')
_I = TypeVar('_I', default=int)
_T_co = TypeVar('_T_co', covariant=True)
_T_contra = TypeVar('_T_contra', contravariant=True)
_R_co = TypeVar('_R_co', covariant=True)
_KT = TypeVar('_KT')
_VT = TypeVar('_VT')
_S = TypeVar('_S')
_T1 = TypeVar('_T1')
_T2 = TypeVar('_T2')
_T3 = TypeVar('_T3')
_T4 = TypeVar('_T4')
_T5 = TypeVar('_T5')
_SupportsNextT_co = TypeVar('_SupportsNextT_co', bound=SupportsNext[Any], covariant=True)
_SupportsAnextT_co = TypeVar('_SupportsAnextT_co', bound=SupportsAnext[Any], covariant=True)
_AwaitableT = TypeVar('_AwaitableT', bound=Awaitable[Any])
_AwaitableT_co = TypeVar('_AwaitableT_co', bound=Awaitable[Any], covariant=True)
_P = ParamSpec('_P')
_StartT_co = TypeVar('_StartT_co', covariant=True, default=Any)
_StopT_co = TypeVar('_StopT_co', covariant=True, default=_StartT_co)
_StepT_co = TypeVar('_StepT_co', covariant=True, default=_StartT_co | _StopT_co)
_PositiveInteger: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
_NegativeInteger: TypeAlias = Literal[-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14, -15, -16, -17, -18, -19, -20]
_LiteralInteger = _PositiveInteger | _NegativeInteger | Literal[0]
@type_check_only
class _FormatMapMapping(Protocol):

    def __getitem__(self, key: str, /) -> Any:
        ...
@type_check_only
class _TranslateTable(Protocol):

    def __getitem__(self, key: int, /) -> str | int | None:
        ...
_IntegerFormats: TypeAlias = Literal['b', 'B', '@b', '@B', 'h', 'H', '@h', '@H', 'i', 'I', '@i', '@I', 'l', 'L', '@l', '@L', 'q', 'Q', '@q', '@Q', 'P', '@P']
if sys.version_info >= (3, 15):

    @disjoint_base
    class frozendict(Mapping[_KT, _VT]):

        @overload
        def __new__(cls, /) -> frozendict[Any, Any]:
            ...

        @overload
        def __new__(cls: type[frozendict[str, _VT]], /, **kwargs: _VT) -> frozendict[str, _VT]:
            ...

        @overload
        def __new__(cls, map: SupportsKeysAndGetItem[_KT, _VT], /) -> frozendict[_KT, _VT]:
            ...

        @overload
        def __new__(cls: type[frozendict[str, _VT]], map: SupportsKeysAndGetItem[str, _VT], /, **kwargs: _VT) -> frozendict[str, _VT]:
            ...

        @overload
        def __new__(cls, iterable: Iterable[tuple[_KT, _VT]], /) -> frozendict[_KT, _VT]:
            ...

        @overload
        def __new__(cls: type[frozendict[str, _VT]], iterable: Iterable[tuple[str, _VT]], /, **kwargs: _VT) -> frozendict[str, _VT]:
            ...

        def copy(self) -> frozendict[_KT, _VT]:
            ...

        @overload
        @classmethod
        def fromkeys(cls, iterable: Iterable[_T], value: None=None, /) -> frozendict[_T, Any | None]:
            ...

        @overload
        @classmethod
        def fromkeys(cls, iterable: Iterable[_T], value: _S, /) -> frozendict[_T, _S]:
            ...

        @overload
        def get(self, key: _KT, default: None=None, /) -> _VT | None:
            ...

        @overload
        def get(self, key: _KT, default: _VT, /) -> _VT:
            ...

        @overload
        def get(self, key: _KT, default: _T, /) -> _VT | _T:
            ...

        def keys(self) -> dict_keys[_KT, _VT]:
            ...

        def values(self) -> dict_values[_KT, _VT]:
            ...

        def items(self) -> dict_items[_KT, _VT]:
            ...

        def __len__(self) -> int:
            ...

        def __getitem__(self, key: _KT, /) -> _VT:
            ...

        def __reversed__(self) -> Iterator[_KT]:
            ...

        def __iter__(self) -> Iterator[_KT]:
            ...

        def __hash__(self) -> int:
            ...

        def __class_getitem__(cls, item: Any, /) -> GenericAlias:
            ...

        def __or__(self, value: dict[_T1, _T2] | frozendict[_T1, _T2], /) -> frozendict[_KT | _T1, _VT | _T2]:
            ...

        @overload
        def __ror__(self, value: dict[_T1, _T2], /) -> dict[_KT | _T1, _VT | _T2]:
            ...

        @overload
        def __ror__(self, value: frozendict[_T1, _T2], /) -> frozendict[_KT | _T1, _VT | _T2]:
            ...
@type_check_only
class _SupportsSynchronousAnext(Protocol[_AwaitableT_co]):

    def __anext__(self) -> _AwaitableT_co:
        ...
@type_check_only
class _GetItemIterable(Protocol[_T_co]):

    def __getitem__(self, i: int, /) -> _T_co:
        ...
_ClassInfo: TypeAlias = type | types.UnionType | tuple[_ClassInfo, ...]
@type_check_only
class _SupportsWriteAndFlush(SupportsWrite[_T_contra], SupportsFlush, Protocol[_T_contra]):
    ...
_E_contra = TypeVar('_E_contra', contravariant=True)
_M_contra = TypeVar('_M_contra', contravariant=True)
@type_check_only
class _SupportsPow2(Protocol[_E_contra, _T_co]):

    def __pow__(self, other: _E_contra, /) -> _T_co:
        ...
@type_check_only
class _SupportsPow3NoneOnly(Protocol[_E_contra, _T_co]):

    def __pow__(self, other: _E_contra, modulo: None=None, /) -> _T_co:
        ...
@type_check_only
class _SupportsPow3(Protocol[_E_contra, _M_contra, _T_co]):

    def __pow__(self, other: _E_contra, modulo: _M_contra, /) -> _T_co:
        ...
_SupportsSomeKindOfPow = _SupportsPow2[Any, Any] | _SupportsPow3NoneOnly[Any, Any] | _SupportsPow3[Any, Any, Any]
@type_check_only
class _SupportsReversed(Protocol[_T_co]):

    def __reversed__(self) -> _T_co:
        ...
@type_check_only
class _SupportsRound1(Protocol[_T_co]):

    def __round__(self) -> _T_co:
        ...
@type_check_only
class _SupportsRound2(Protocol[_T_co]):

    def __round__(self, ndigits: int, /) -> _T_co:
        ...
_AddableT1 = TypeVar('_AddableT1', bound=SupportsAdd[Any, Any])
_AddableT2 = TypeVar('_AddableT2', bound=SupportsAdd[Any, Any])
@type_check_only
class _SupportsSumWithNoDefaultGiven(SupportsAdd[Any, Any], SupportsRAdd[int, Any], Protocol):
    ...
_SupportsSumNoDefaultT = TypeVar('_SupportsSumNoDefaultT', bound=_SupportsSumWithNoDefaultGiven)
_BaseExceptionT_co = TypeVar('_BaseExceptionT_co', bound=BaseException, covariant=True, default=BaseException)
_BaseExceptionT = TypeVar('_BaseExceptionT', bound=BaseException)
_ExceptionT_co = TypeVar('_ExceptionT_co', bound=Exception, covariant=True, default=Exception)
_ExceptionT = TypeVar('_ExceptionT', bound=Exception)
