import abc
import sys
from __types__ import TracebackType
from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, ContextDecorator
from typing import Any, AsyncGenerator, Callable, Generator, Generic, ParamSpec, Protocol, Self, TypeAlias, TypeVar, runtime_checkable, type_check_only
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_ExitT_co = TypeVar('_ExitT_co', covariant=True, bound=bool | None, default=bool | None)
_F = TypeVar('_F', bound=Callable[..., Any])
_G_co = TypeVar('_G_co', bound=Generator[Any, Any, Any] | AsyncGenerator[Any, Any], covariant=True)
_P = ParamSpec('_P')
_SendT_contra = TypeVar('_SendT_contra', contravariant=True, default=None)
_ReturnT_co = TypeVar('_ReturnT_co', covariant=True, default=None)
_ExitFunc: TypeAlias = Callable[[type[BaseException] | None, BaseException | None, TracebackType | None], bool | None]
_CM_EF = TypeVar('_CM_EF', bound=AbstractContextManager[Any, Any] | _ExitFunc)
@runtime_checkable
class AbstractAsyncContextManager(ABC, Protocol[_T_co, _ExitT_co]):
    __slots__ = ()

    async def __aenter__(self) -> _T_co:
        ...

    @abstractmethod
    async def __aexit__(self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None, /) -> _ExitT_co:
        ...
class _GeneratorContextManagerBase(Generic[_G_co]):

    def __init__(self, func: Callable[..., _G_co], args: tuple[Any, ...], kwds: dict[str, Any]) -> None:
        ...
    gen: _G_co
    func: Callable[..., _G_co]
    args: tuple[Any, ...]
    kwds: dict[str, Any]
class _GeneratorContextManager(_GeneratorContextManagerBase[Generator[_T_co, _SendT_contra, _ReturnT_co]], AbstractContextManager[_T_co, bool | None], ContextDecorator):

    def __exit__(self, typ: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> bool | None:
        ...
@type_check_only
class _SupportsClose(Protocol):

    def close(self) -> object:
        ...
_SupportsCloseT = TypeVar('_SupportsCloseT', bound=_SupportsClose)
@type_check_only
class _SupportsRedirect(Protocol):

    def write(self, s: str, /) -> int:
        ...

    def flush(self) -> None:
        ...
_SupportsRedirectT = TypeVar('_SupportsRedirectT', bound=_SupportsRedirect | None)
class _RedirectStream(AbstractContextManager[_SupportsRedirectT, None]):

    def __init__(self, new_target: _SupportsRedirectT) -> None:
        ...

    def __exit__(self, exctype: type[BaseException] | None, excinst: BaseException | None, exctb: TracebackType | None) -> None:
        ...
class _BaseExitStack(Generic[_ExitT_co]):

    def enter_context(self, cm: AbstractContextManager[_T, _ExitT_co]) -> _T:
        ...

    def push(self, exit: _CM_EF) -> _CM_EF:
        ...

    def callback(self, callback: Callable[_P, _T], /, *args: _P.args, **kwds: _P.kwargs) -> Callable[_P, _T]:
        ...

    def pop_all(self) -> Self:
        ...
@type_check_only
class _BaseExitStackAbstract(_BaseExitStack[_ExitT_co], metaclass=abc.ABCMeta):
    ...
