import sys
from ___typeshed__ import SupportsAllComparisons
from __functools__ import _Descriptor, _PWrapped, _PWrapper, _RWrapped, _RWrapper, _RegType, _S, _SingleDispatchCallable, _SingleDispatchMethodCallable, _T, _T_co, _Wrapped, _Wrapper, _lru_cache_wrapper
from types import GenericAlias
from typing import Any, Callable, Final, Generic, Iterable, Literal, Self, overload
from typing_extensions import disjoint_base
__all__ = []
__all__ += ['WRAPPER_UPDATES', 'cache', 'cached_property', 'cmp_to_key', 'lru_cache', 'partial', 'partialmethod', 'reduce', 'singledispatch', 'singledispatchmethod', 'total_ordering']
if not sys.version_info >= (3, 14):
    __all__ += ['reduce']
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):
    __all__ += ['WRAPPER_ASSIGNMENTS', 'update_wrapper', 'wraps']
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):
    __all__ += ['WRAPPER_ASSIGNMENTS', 'update_wrapper', 'wraps']
if sys.version_info >= (3, 14):
    __all__ += ['WRAPPER_ASSIGNMENTS', 'reduce', 'update_wrapper', 'wraps']
if sys.version_info >= (3, 14):

    @overload
    def reduce(function: Callable[[_T, _S], _T], iterable: Iterable[_S], /, initial: _T) -> _T:
        ...
if not sys.version_info >= (3, 14):

    @overload
    def reduce(function: Callable[[_T, _S], _T], iterable: Iterable[_S], initial: _T, /) -> _T:
        ...
@overload
def reduce(function: Callable[[_T, _T], _T], iterable: Iterable[_T], /) -> _T:
    ...
@overload
def lru_cache(maxsize: Literal[0, False], typed: bool=False) -> Callable[[Callable[..., _T]], _lru_cache_wrapper[_T, object]]:
    ...
@overload
def lru_cache(maxsize: int | None=128, typed: bool=False) -> Callable[[Callable[..., _T]], _lru_cache_wrapper[_T]]:
    ...
@overload
def lru_cache(maxsize: Callable[..., _T], typed: bool=False) -> _lru_cache_wrapper[_T]:
    ...
if sys.version_info >= (3, 14):
    WRAPPER_ASSIGNMENTS: Final[tuple[Literal['__module__'], Literal['__name__'], Literal['__qualname__'], Literal['__doc__'], Literal['__annotate__'], Literal['__type_params__']]]
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS: Final[tuple[Literal['__module__'], Literal['__name__'], Literal['__qualname__'], Literal['__doc__'], Literal['__annotations__'], Literal['__type_params__']]]
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):
    WRAPPER_ASSIGNMENTS: Final[tuple[Literal['__module__'], Literal['__name__'], Literal['__qualname__'], Literal['__doc__'], Literal['__annotations__']]]
WRAPPER_UPDATES: Final[tuple[Literal['__dict__']]]
if sys.version_info >= (3, 14):

    def update_wrapper(wrapper: Callable[_PWrapper, _RWrapper], wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__'), updated: Iterable[str]=('__dict__',)) -> _Wrapped[_PWrapped, _RWrapped, _PWrapper, _RWrapper]:
        ...
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):

    def update_wrapper(wrapper: Callable[_PWrapper, _RWrapper], wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__'), updated: Iterable[str]=('__dict__',)) -> _Wrapped[_PWrapped, _RWrapped, _PWrapper, _RWrapper]:
        ...
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):

    def update_wrapper(wrapper: Callable[_PWrapper, _RWrapper], wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotations__'), updated: Iterable[str]=('__dict__',)) -> _Wrapped[_PWrapped, _RWrapped, _PWrapper, _RWrapper]:
        ...
if sys.version_info >= (3, 14):

    def wraps(wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__'), updated: Iterable[str]=('__dict__',)) -> _Wrapper[_PWrapped, _RWrapped]:
        ...
if not sys.version_info >= (3, 14) and sys.version_info >= (3, 12):

    def wraps(wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__'), updated: Iterable[str]=('__dict__',)) -> _Wrapper[_PWrapped, _RWrapped]:
        ...
if not sys.version_info >= (3, 14) and (not sys.version_info >= (3, 12)):

    def wraps(wrapped: Callable[_PWrapped, _RWrapped], assigned: Iterable[str]=('__module__', '__name__', '__qualname__', '__doc__', '__annotations__'), updated: Iterable[str]=('__dict__',)) -> _Wrapper[_PWrapped, _RWrapped]:
        ...
def total_ordering(cls: type[_T]) -> type[_T]:
    ...
def cmp_to_key(mycmp: Callable[[_T, _T], int]) -> Callable[[_T], SupportsAllComparisons]:
    ...
@disjoint_base
class partial(Generic[_T]):

    @property
    def func(self) -> Callable[..., _T]:
        ...

    @property
    def args(self) -> tuple[Any, ...]:
        ...

    @property
    def keywords(self) -> dict[str, Any]:
        ...

    def __new__(cls, func: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Self:
        ...

    def __call__(self, /, *args: Any, **kwargs: Any) -> _T:
        ...
    if sys.version_info >= (3, 14):

        @overload
        def __get__(self, instance: None, owner: type[Any] | None=None, /) -> Self:
            ...

        @overload
        def __get__(self, instance: object, owner: type[Any] | None=None, /) -> Callable[..., _T]:
            ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
class partialmethod(Generic[_T]):
    func: Callable[..., _T] | _Descriptor
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    if sys.version_info >= (3, 14):

        @overload
        def __new__(self, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> Self:
            ...

        @overload
        def __new__(self, func: _Descriptor, /, *args: Any, **keywords: Any) -> Self:
            ...
    if not sys.version_info >= (3, 14):

        @overload
        def __init__(self, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> None:
            ...

        @overload
        def __init__(self, func: _Descriptor, /, *args: Any, **keywords: Any) -> None:
            ...

    def __get__(self, obj: Any, cls: type[Any] | None=None) -> Callable[..., _T]:
        ...

    @property
    def __isabstractmethod__(self) -> bool:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
def singledispatch(func: Callable[..., _T]) -> _SingleDispatchCallable[_T]:
    ...
class singledispatchmethod(Generic[_T]):

    def __init__(self, func: Callable[..., _T]) -> None:
        ...

    @property
    def __isabstractmethod__(self) -> bool:
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

    def __get__(self, obj: _S, cls: type[_S] | None=None) -> _SingleDispatchMethodCallable[_T]:
        ...
class cached_property(Generic[_T_co]):
    func: Callable[[Any], _T_co]
    attrname: str | None

    def __init__(self, func: Callable[[Any], _T_co]) -> None:
        ...

    @overload
    def __get__(self, instance: None, owner: type[Any] | None=None) -> Self:
        ...

    @overload
    def __get__(self, instance: object, owner: type[Any] | None=None) -> _T_co:
        ...

    def __set_name__(self, owner: type[Any], name: str) -> None:
        ...

    def __set__(self, instance: object, value: _T_co) -> None:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
def cache(user_function: Callable[..., _T], /) -> _lru_cache_wrapper[_T]:
    ...
