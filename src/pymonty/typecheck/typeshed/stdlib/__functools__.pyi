import sys
import types
from typing import Any, Callable, Concatenate, Generic, Hashable, NamedTuple, ParamSpec, Self, TypeAlias, TypeVar, TypedDict, final, overload, type_check_only
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_S = TypeVar('_S')
_PWrapped = ParamSpec('_PWrapped')
_RWrapped = TypeVar('_RWrapped')
_PWrapper = ParamSpec('_PWrapper')
_RWrapper = TypeVar('_RWrapper')
_WrapperSelfT = TypeVar('_WrapperSelfT')
_PBound = ParamSpec('_PBound')
_CacheArgT_contra = TypeVar('_CacheArgT_contra', contravariant=True, default=Hashable)
class _CacheInfo(NamedTuple):
    hits: int
    misses: int
    maxsize: int | None
    currsize: int
@type_check_only
class _CacheParameters(TypedDict):
    maxsize: int | None
    typed: bool
@final
class _lru_cache_wrapper(Generic[_T_co, _CacheArgT_contra]):
    __wrapped__: Callable[..., _T_co]

    def __call__(self, /, *args: _CacheArgT_contra, **kwargs: _CacheArgT_contra) -> _T_co:
        ...

    def cache_info(self) -> _CacheInfo:
        ...

    def cache_clear(self) -> None:
        ...

    def cache_parameters(self) -> _CacheParameters:
        ...

    def __copy__(self) -> Self:
        ...

    def __deepcopy__(self, memo: Any, /) -> Self:
        ...
    __name__: str
    __qualname__: str
@type_check_only
class _Wrapped(Generic[_PWrapped, _RWrapped, _PWrapper, _RWrapper]):
    __wrapped__: Callable[_PWrapped, _RWrapped]

    def __call__(self, *args: _PWrapper.args, **kwargs: _PWrapper.kwargs) -> _RWrapper:
        ...
    __name__: str
    __qualname__: str

    @overload
    def __get__(self, instance: None, owner: type, /) -> Self:
        ...

    @overload
    def __get__(self: Callable[Concatenate[_WrapperSelfT, _PBound], _RWrapper], instance: _WrapperSelfT, owner: type | None=None, /) -> Callable[_PBound, _RWrapper]:
        ...
@type_check_only
class _Wrapper(Generic[_PWrapped, _RWrapped]):

    def __call__(self, f: Callable[_PWrapper, _RWrapper]) -> _Wrapped[_PWrapped, _RWrapped, _PWrapper, _RWrapper]:
        ...
_Descriptor: TypeAlias = Any
_RegType: TypeAlias = type[Any] | types.UnionType
@type_check_only
class _SingleDispatchCallable(Generic[_T]):
    registry: types.MappingProxyType[Any, Callable[..., _T]]

    def dispatch(self, cls: Any) -> Callable[..., _T]:
        ...

    @overload
    def register(self, cls: _RegType, func: None=None) -> Callable[[Callable[..., _T]], Callable[..., _T]]:
        ...

    @overload
    def register(self, cls: Callable[..., _T], func: None=None) -> Callable[..., _T]:
        ...

    @overload
    def register(self, cls: _RegType, func: Callable[..., _T]) -> Callable[..., _T]:
        ...

    def _clear_cache(self) -> None:
        ...

    def __call__(self, /, *args: Any, **kwargs: Any) -> _T:
        ...
@type_check_only
class _SingleDispatchMethodCallable(Generic[_T]):
    __name__: str
    __qualname__: str
    __wrapped__: Callable[..., _T]

    def __call__(self, /, *args: Any, **kwargs: Any) -> _T:
        ...

    @overload
    def register(self, cls: _RegType, method: None=None) -> Callable[[Callable[..., _T]], Callable[..., _T]]:
        ...

    @overload
    def register(self, cls: Callable[..., _T], method: None=None) -> Callable[..., _T]:
        ...

    @overload
    def register(self, cls: _RegType, method: Callable[..., _T]) -> Callable[..., _T]:
        ...
