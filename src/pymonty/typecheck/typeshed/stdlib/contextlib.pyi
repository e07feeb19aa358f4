import sys
from ___typeshed__ import Unused
from __contextlib__ import AbstractAsyncContextManager, _BaseExitStackAbstract, _ExitT_co, _F, _GeneratorContextManager, _P, _RedirectStream, _SupportsCloseT, _SupportsRedirectT, _T, _T_co
from __types__ import TracebackType
from abc import ABC, abstractmethod
from typing import Callable, Generator, Iterator, Protocol, Self, overload, runtime_checkable
__all__ = []
__all__ += ['AbstractContextManager', 'ContextDecorator', 'ExitStack', 'closing', 'contextmanager', 'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']
@runtime_checkable
class AbstractContextManager(ABC, Protocol[_T_co, _ExitT_co]):
    __slots__ = ()

    def __enter__(self) -> _T_co:
        ...

    @abstractmethod
    def __exit__(self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None, /) -> _ExitT_co:
        ...
class ContextDecorator:

    def __call__(self, func: _F) -> _F:
        ...
@overload
def contextmanager(func: Callable[_P, Generator[_T_co, None, object]]) -> Callable[_P, _GeneratorContextManager[_T_co]]:
    ...
@overload
def contextmanager(func: Callable[_P, Iterator[_T_co]]) -> Callable[_P, _GeneratorContextManager[_T_co]]:
    ...
class closing(AbstractContextManager[_SupportsCloseT, None]):

    def __init__(self, thing: _SupportsCloseT) -> None:
        ...

    def __exit__(self, *exc_info: Unused) -> None:
        ...
class suppress(AbstractContextManager[None, bool]):

    def __init__(self, *exceptions: type[BaseException]) -> None:
        ...

    def __exit__(self, exctype: type[BaseException] | None, excinst: BaseException | None, exctb: TracebackType | None) -> bool:
        ...
class redirect_stdout(_RedirectStream[_SupportsRedirectT]):
    ...
class redirect_stderr(_RedirectStream[_SupportsRedirectT]):
    ...
class ExitStack(_BaseExitStackAbstract[_ExitT_co]):

    def close(self) -> None:
        ...

    def __enter__(self) -> Self:
        ...

    def __exit__(self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None, /) -> _ExitT_co:
        ...
class nullcontext(AbstractContextManager[_T, None], AbstractAsyncContextManager[_T, None]):
    enter_result: _T

    @overload
    def __init__(self: nullcontext[None]) -> None:
        ...

    @overload
    def __init__(self: nullcontext[_T], enter_result: _T) -> None:
        ...

    def __enter__(self) -> _T:
        ...

    def __exit__(self, *exctype: Unused) -> None:
        ...

    async def __aenter__(self) -> _T:
        ...

    async def __aexit__(self, *exctype: Unused) -> None:
        ...
