import sys
from abc import abstractmethod
from typing import ClassVar, Generic, ItemsView, Iterator, KeysView, Protocol, TypeVar, ValuesView, final, runtime_checkable
_KT_co = TypeVar('_KT_co', covariant=True)
_VT_co = TypeVar('_VT_co', covariant=True)
@final
class dict_keys(KeysView[_KT_co], Generic[_KT_co, _VT_co]):

    def __eq__(self, value: object, /) -> bool:
        ...

    def __reversed__(self) -> Iterator[_KT_co]:
        ...
    __hash__: ClassVar[None]
    if sys.version_info >= (3, 13):

        def isdisjoint(self, other: object, /) -> bool:
            ...
@final
class dict_values(ValuesView[_VT_co], Generic[_KT_co, _VT_co]):

    def __reversed__(self) -> Iterator[_VT_co]:
        ...
@final
class dict_items(ItemsView[_KT_co, _VT_co]):

    def __eq__(self, value: object, /) -> bool:
        ...

    def __reversed__(self) -> Iterator[tuple[_KT_co, _VT_co]]:
        ...
    __hash__: ClassVar[None]
    if sys.version_info >= (3, 13):

        def isdisjoint(self, other: object, /) -> bool:
            ...
if sys.version_info >= (3, 12):

    @runtime_checkable
    class Buffer(Protocol):
        __slots__ = ()

        @abstractmethod
        def __buffer__(self, flags: int, /) -> memoryview:
            ...
