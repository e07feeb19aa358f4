import sys
from ___typeshed__ import IdentityFunction, ReadableBuffer, SupportsGetItem, SupportsGetItemViewable, Viewable
from __annotationlib__ import Format
from __contextlib__ import AbstractAsyncContextManager
from __types__ import TracebackType
from __typing__ import _ContainerT_contra, _F, _FT, _Final, _Generic, _KT, _KT_co, _NoDefaultType, _Protocol, _ReturnT_co, _ReturnT_nd_co, _S, _SendT_contra, _SendT_nd_contra, _T, _TC, _T_co, _TypeParameter, _VT, _VT_co, _YieldT_co, _get_type_hints_obj_allowed_types
from _typeshed import SupportsKeysAndGetItem
from abc import ABCMeta, abstractmethod
from contextlib import AbstractContextManager
from types import GenericAlias, UnionType
from typing_extensions import deprecated
__all__ = []
__all__ += ['AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec', 'Pattern', 'Protocol', 'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'Tuple', 'Type', 'TypeAlias', 'TypeGuard', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'dataclass_transform', 'final', 'get_args', 'get_origin', 'is_typeddict', 'no_type_check', 'overload', 'runtime_checkable']
if not sys.version_info >= (3, 13):
    __all__ += ['AsyncContextManager', 'ContextManager']
if not sys.version_info >= (3, 14):
    __all__ += ['get_type_hints']
if sys.version_info >= (3, 12):
    __all__ += ['override']
if sys.version_info >= (3, 13):
    __all__ += ['AsyncContextManager', 'ContextManager', 'NoDefault', 'ReadOnly', 'TypeIs', 'get_protocol_members', 'is_protocol']
if sys.version_info >= (3, 14):
    __all__ += ['get_type_hints']
class Any:
    ...
def final(f: _T) -> _T:
    ...
@final
class TypeVar:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __bound__(self) -> Any | None:
        ...

    @property
    def __constraints__(self) -> tuple[Any, ...]:
        ...

    @property
    def __covariant__(self) -> bool:
        ...

    @property
    def __contravariant__(self) -> bool:
        ...
    if sys.version_info >= (3, 13):

        @property
        def __default__(self) -> Any:
            ...

        def __new__(cls, name: str, *constraints: Any, bound: Any | None=None, contravariant: bool=False, covariant: bool=False, infer_variance: bool=False, default: Any=...) -> Self:
            ...
    if not sys.version_info >= (3, 13) and sys.version_info >= (3, 12):

        def __new__(cls, name: str, *constraints: Any, bound: Any | None=None, covariant: bool=False, contravariant: bool=False, infer_variance: bool=False) -> Self:
            ...
    if not sys.version_info >= (3, 13) and (not sys.version_info >= (3, 12)):

        def __new__(cls, name: str, *constraints: Any, bound: Any | None=None, covariant: bool=False, contravariant: bool=False) -> Self:
            ...

    def __or__(self, right: Any, /) -> _SpecialForm:
        ...

    def __ror__(self, left: Any, /) -> _SpecialForm:
        ...
    if sys.version_info >= (3, 13):

        def has_default(self) -> bool:
            ...
@deprecated('typing._SpecialForm is not available in the sandbox')
@final
class _SpecialForm(_Final):
    __slots__ = ('_name',)

    def __getitem__(self, parameters: Any) -> object:
        ...

    def __or__(self, other: Any) -> _SpecialForm:
        ...

    def __ror__(self, other: Any) -> _SpecialForm:
        ...
Union: _SpecialForm
Callable: _SpecialForm
Type: _SpecialForm
NoReturn: _SpecialForm
ClassVar: _SpecialForm
Optional: _SpecialForm
Tuple: _SpecialForm
Final: _SpecialForm
Literal: _SpecialForm
TypedDict: _SpecialForm
Self: _SpecialForm
Never: _SpecialForm
Unpack: _SpecialForm
Required: _SpecialForm
NotRequired: _SpecialForm
LiteralString: _SpecialForm
@final
class TypeVarTuple:

    @property
    def __name__(self) -> str:
        ...
    if sys.version_info >= (3, 15):

        @property
        def __bound__(self) -> Any | None:
            ...

        @property
        def __covariant__(self) -> bool:
            ...

        @property
        def __contravariant__(self) -> bool:
            ...
    if sys.version_info >= (3, 13):

        @property
        def __default__(self) -> Any:
            ...

        def has_default(self) -> bool:
            ...
    if sys.version_info >= (3, 15):

        def __new__(cls, name: str, *, bound: Any | None=None, covariant: bool=False, contravariant: bool=False, default: Any=..., infer_variance: bool=False) -> Self:
            ...
    if not sys.version_info >= (3, 15) and sys.version_info >= (3, 13):

        def __new__(cls, name: str, *, default: Any=...) -> Self:
            ...
    if not sys.version_info >= (3, 15) and (not sys.version_info >= (3, 13)) and (sys.version_info >= (3, 12)):

        def __new__(cls, name: str) -> Self:
            ...
    if not sys.version_info >= (3, 15) and (not sys.version_info >= (3, 13)) and (not sys.version_info >= (3, 12)):

        def __init__(self, name: str) -> None:
            ...

    def __iter__(self) -> Any:
        ...
@deprecated('typing.ParamSpecArgs is not available in the sandbox')
@final
class ParamSpecArgs:

    @property
    def __origin__(self) -> ParamSpec:
        ...
    if sys.version_info >= (3, 12):

        def __new__(cls, origin: ParamSpec) -> Self:
            ...
    if not sys.version_info >= (3, 12):

        def __init__(self, origin: ParamSpec) -> None:
            ...

    def __eq__(self, other: object, /) -> bool:
        ...
    __hash__: ClassVar[None]
@deprecated('typing.ParamSpecKwargs is not available in the sandbox')
@final
class ParamSpecKwargs:

    @property
    def __origin__(self) -> ParamSpec:
        ...
    if sys.version_info >= (3, 12):

        def __new__(cls, origin: ParamSpec) -> Self:
            ...
    if not sys.version_info >= (3, 12):

        def __init__(self, origin: ParamSpec) -> None:
            ...

    def __eq__(self, other: object, /) -> bool:
        ...
    __hash__: ClassVar[None]
@final
class ParamSpec:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __bound__(self) -> Any | None:
        ...

    @property
    def __covariant__(self) -> bool:
        ...

    @property
    def __contravariant__(self) -> bool:
        ...
    if sys.version_info >= (3, 13):

        @property
        def __default__(self) -> Any:
            ...

        def __new__(cls, name: str, *, bound: Any | None=None, contravariant: bool=False, covariant: bool=False, infer_variance: bool=False, default: Any=...) -> Self:
            ...
    if not sys.version_info >= (3, 13) and sys.version_info >= (3, 12):

        def __new__(cls, name: str, *, bound: Any | None=None, contravariant: bool=False, covariant: bool=False, infer_variance: bool=False) -> Self:
            ...
    if not sys.version_info >= (3, 13) and (not sys.version_info >= (3, 12)):

        def __new__(cls, name: str, *, bound: Any | None=None, contravariant: bool=False, covariant: bool=False) -> Self:
            ...

    @property
    def args(self) -> ParamSpecArgs:
        ...

    @property
    def kwargs(self) -> ParamSpecKwargs:
        ...

    def __or__(self, right: Any, /) -> _SpecialForm:
        ...

    def __ror__(self, left: Any, /) -> _SpecialForm:
        ...
    if sys.version_info >= (3, 13):

        def has_default(self) -> bool:
            ...
Concatenate: _SpecialForm
TypeAlias: _SpecialForm
TypeGuard: _SpecialForm
class NewType:

    def __init__(self, name: str, tp: Any) -> None:
        ...

    @staticmethod
    def __call__(x: _T, /) -> _T:
        ...

    def __or__(self, other: Any) -> _SpecialForm:
        ...

    def __ror__(self, other: Any) -> _SpecialForm:
        ...
    __name__: str
def overload(func: _F) -> _F:
    ...
def no_type_check(arg: _F) -> _F:
    ...
@deprecated('typing.type_check_only is not available in the sandbox')
def type_check_only(func_or_cls: _FT) -> _FT:
    ...
@deprecated('typing._Alias is not available in the sandbox')
@type_check_only
class _Alias:

    def __getitem__(self, typeargs: Any) -> Any:
        ...
List = _Alias()
Dict = _Alias()
DefaultDict = _Alias()
Set = _Alias()
FrozenSet = _Alias()
Counter = _Alias()
Deque = _Alias()
ChainMap = _Alias()
OrderedDict = _Alias()
Annotated: _SpecialForm
AnyStr = TypeVar('AnyStr', str, bytes)
Generic: type[_Generic]
Protocol: type[_Protocol]
@deprecated('typing._ProtocolMeta is not available in the sandbox')
class _ProtocolMeta(ABCMeta):
    if sys.version_info >= (3, 12):

        def __init__(cls, *args: Any, **kwargs: Any) -> None:
            ...
def runtime_checkable(cls: _TC) -> _TC:
    ...
@runtime_checkable
class SupportsInt(Protocol, metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        ...
@runtime_checkable
class SupportsFloat(Protocol, metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        ...
@runtime_checkable
class SupportsComplex(Protocol, metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        ...
@runtime_checkable
class SupportsBytes(Protocol, metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        ...
@runtime_checkable
class SupportsIndex(Protocol, metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        ...
@runtime_checkable
class SupportsAbs(Protocol[_T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> _T_co:
        ...
@runtime_checkable
class SupportsRound(Protocol[_T_co]):
    __slots__ = ()

    @overload
    @abstractmethod
    def __round__(self) -> int:
        ...

    @overload
    @abstractmethod
    def __round__(self, ndigits: int, /) -> _T_co:
        ...
@runtime_checkable
class Sized(Protocol, metaclass=ABCMeta):

    @abstractmethod
    def __len__(self) -> int:
        ...
@runtime_checkable
class Hashable(Protocol, metaclass=ABCMeta):

    @abstractmethod
    def __hash__(self) -> int:
        ...
@runtime_checkable
class Iterable(Protocol[_T_co]):

    @abstractmethod
    def __iter__(self) -> Iterator[_T_co]:
        ...
@runtime_checkable
class Iterator(Iterable[_T_co], Protocol[_T_co]):

    @abstractmethod
    def __next__(self) -> _T_co:
        ...

    def __iter__(self) -> Iterator[_T_co]:
        ...
@runtime_checkable
class Reversible(Iterable[_T_co], Protocol[_T_co]):

    @abstractmethod
    def __reversed__(self) -> Iterator[_T_co]:
        ...
@runtime_checkable
class Generator(Iterator[_YieldT_co], Protocol[_YieldT_co, _SendT_contra, _ReturnT_co]):

    def __next__(self) -> _YieldT_co:
        ...

    @abstractmethod
    def send(self, value: _SendT_contra, /) -> _YieldT_co:
        ...

    @overload
    @abstractmethod
    def throw(self, typ: type[BaseException], val: BaseException | object=None, tb: TracebackType | None=None, /) -> _YieldT_co:
        ...

    @overload
    @abstractmethod
    def throw(self, typ: BaseException, val: None=None, tb: TracebackType | None=None, /) -> _YieldT_co:
        ...
    if sys.version_info >= (3, 13):

        def close(self) -> _ReturnT_co | None:
            ...
    if not sys.version_info >= (3, 13):

        def close(self) -> None:
            ...

    def __iter__(self) -> Generator[_YieldT_co, _SendT_contra, _ReturnT_co]:
        ...
if not sys.version_info >= (3, 13):

    @runtime_checkable
    class ContextManager(AbstractContextManager[_T_co, bool | None], Protocol[_T_co]):
        ...
if sys.version_info >= (3, 13):
    from contextlib import AbstractContextManager as ContextManager
if not sys.version_info >= (3, 13):

    @runtime_checkable
    class AsyncContextManager(AbstractAsyncContextManager[_T_co, bool | None], Protocol[_T_co]):
        ...
if sys.version_info >= (3, 13):
    from __contextlib__ import AbstractAsyncContextManager as AsyncContextManager
@runtime_checkable
class Awaitable(Protocol[_T_co]):

    @abstractmethod
    def __await__(self) -> Generator[Any, Any, _T_co]:
        ...
@runtime_checkable
class Coroutine(Awaitable[_ReturnT_nd_co], Protocol[_YieldT_co, _SendT_nd_contra, _ReturnT_nd_co]):

    @abstractmethod
    def send(self, value: _SendT_nd_contra, /) -> _YieldT_co:
        ...

    @overload
    @abstractmethod
    def throw(self, typ: type[BaseException], val: BaseException | object=None, tb: TracebackType | None=None, /) -> _YieldT_co:
        ...

    @overload
    @abstractmethod
    def throw(self, typ: BaseException, val: None=None, tb: TracebackType | None=None, /) -> _YieldT_co:
        ...

    @abstractmethod
    def close(self) -> None:
        ...
@runtime_checkable
class AsyncIterable(Protocol[_T_co]):

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[_T_co]:
        ...
@runtime_checkable
class AsyncIterator(AsyncIterable[_T_co], Protocol[_T_co]):

    @abstractmethod
    def __anext__(self) -> Awaitable[_T_co]:
        ...

    def __aiter__(self) -> AsyncIterator[_T_co]:
        ...
@runtime_checkable
class AsyncGenerator(AsyncIterator[_YieldT_co], Protocol[_YieldT_co, _SendT_contra]):

    def __anext__(self) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    @abstractmethod
    def asend(self, value: _SendT_contra, /) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    @overload
    @abstractmethod
    def athrow(self, typ: type[BaseException], val: BaseException | object=None, tb: TracebackType | None=None, /) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    @overload
    @abstractmethod
    def athrow(self, typ: BaseException, val: None=None, tb: TracebackType | None=None, /) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    def aclose(self) -> Coroutine[Any, Any, None]:
        ...
@runtime_checkable
class Container(Protocol[_ContainerT_contra]):

    @abstractmethod
    def __contains__(self, x: _ContainerT_contra, /) -> bool:
        ...
@runtime_checkable
class Collection(Iterable[_T_co], Container[Any], Protocol[_T_co]):

    @abstractmethod
    def __len__(self) -> int:
        ...
class Sequence(Reversible[_T_co], Collection[_T_co]):

    @overload
    @abstractmethod
    def __getitem__(self, index: int, /) -> _T_co:
        ...

    @overload
    @abstractmethod
    def __getitem__(self, index: slice[int | None], /) -> Sequence[_T_co]:
        ...

    def index(self, value: Any, start: int=0, stop: int=..., /) -> int:
        ...

    def count(self, value: Any, /) -> int:
        ...

    def __contains__(self, value: object, /) -> bool:
        ...

    def __iter__(self) -> Iterator[_T_co]:
        ...

    def __reversed__(self) -> Iterator[_T_co]:
        ...
class MutableSequence(Sequence[_T]):

    @abstractmethod
    def insert(self, index: int, value: _T, /) -> None:
        ...

    @overload
    @abstractmethod
    def __getitem__(self, index: int, /) -> _T:
        ...

    @overload
    @abstractmethod
    def __getitem__(self, index: slice[int | None], /) -> MutableSequence[_T]:
        ...

    @overload
    @abstractmethod
    def __setitem__(self, index: int, value: _T, /) -> None:
        ...

    @overload
    @abstractmethod
    def __setitem__(self, index: slice[int | None], value: Iterable[_T], /) -> None:
        ...

    @overload
    @abstractmethod
    def __delitem__(self, index: int, /) -> None:
        ...

    @overload
    @abstractmethod
    def __delitem__(self, index: slice[int | None], /) -> None:
        ...

    def append(self, value: _T, /) -> None:
        ...

    def clear(self) -> None:
        ...

    def extend(self, values: Iterable[_T], /) -> None:
        ...

    def reverse(self) -> None:
        ...

    def pop(self, index: int=-1, /) -> _T:
        ...

    def remove(self, value: _T, /) -> None:
        ...

    def __iadd__(self, values: Iterable[_T], /) -> Self:
        ...
class AbstractSet(Collection[_T_co]):

    @abstractmethod
    def __contains__(self, x: object, /) -> bool:
        ...

    def _hash(self) -> int:
        ...

    @classmethod
    def _from_iterable(cls, it: Iterable[_S], /) -> AbstractSet[_S]:
        ...

    def __le__(self, other: AbstractSet[Any], /) -> bool:
        ...

    def __lt__(self, other: AbstractSet[Any], /) -> bool:
        ...

    def __gt__(self, other: AbstractSet[Any], /) -> bool:
        ...

    def __ge__(self, other: AbstractSet[Any], /) -> bool:
        ...

    def __and__(self, other: AbstractSet[Any], /) -> AbstractSet[_T_co]:
        ...

    def __or__(self, other: AbstractSet[_T], /) -> AbstractSet[_T_co | _T]:
        ...

    def __sub__(self, other: AbstractSet[Any], /) -> AbstractSet[_T_co]:
        ...

    def __xor__(self, other: AbstractSet[_T], /) -> AbstractSet[_T_co | _T]:
        ...

    def __rxor__(self, other: Iterable[_T], /) -> AbstractSet[_T_co | _T]:
        ...

    def __eq__(self, other: object, /) -> bool:
        ...

    def isdisjoint(self, other: Iterable[Any], /) -> bool:
        ...
class MutableSet(AbstractSet[_T]):

    @abstractmethod
    def add(self, value: _T, /) -> None:
        ...

    @abstractmethod
    def discard(self, value: _T, /) -> None:
        ...

    def clear(self) -> None:
        ...

    def pop(self) -> _T:
        ...

    def remove(self, value: _T, /) -> None:
        ...

    def __ior__(self, it: AbstractSet[_T], /) -> Self:
        ...

    def __iand__(self, it: AbstractSet[Any], /) -> Self:
        ...

    def __ixor__(self, it: AbstractSet[_T], /) -> Self:
        ...

    def __isub__(self, it: AbstractSet[Any], /) -> Self:
        ...
class MappingView(Sized):
    __slots__ = ('_mapping',)

    def __init__(self, mapping: Sized) -> None:
        ...

    def __len__(self) -> int:
        ...
class ItemsView(MappingView, AbstractSet[tuple[_KT_co, _VT_co]], Generic[_KT_co, _VT_co]):

    def __init__(self, mapping: SupportsGetItemViewable[_KT_co, _VT_co]) -> None:
        ...

    @classmethod
    def _from_iterable(cls, it: Iterable[_S], /) -> set[_S]:
        ...

    def __and__(self, other: Iterable[Any], /) -> set[tuple[_KT_co, _VT_co]]:
        ...

    def __rand__(self, other: Iterable[_T], /) -> set[_T]:
        ...

    def __contains__(self, item: tuple[object, object], /) -> bool:
        ...

    def __iter__(self) -> Iterator[tuple[_KT_co, _VT_co]]:
        ...

    def __or__(self, other: Iterable[_T], /) -> set[tuple[_KT_co, _VT_co] | _T]:
        ...

    def __ror__(self, other: Iterable[_T], /) -> set[tuple[_KT_co, _VT_co] | _T]:
        ...

    def __sub__(self, other: Iterable[Any], /) -> set[tuple[_KT_co, _VT_co]]:
        ...

    def __rsub__(self, other: Iterable[_T], /) -> set[_T]:
        ...

    def __xor__(self, other: Iterable[_T], /) -> set[tuple[_KT_co, _VT_co] | _T]:
        ...

    def __rxor__(self, other: Iterable[_T], /) -> set[tuple[_KT_co, _VT_co] | _T]:
        ...
class KeysView(MappingView, AbstractSet[_KT_co]):

    def __init__(self, mapping: Viewable[_KT_co]) -> None:
        ...

    @classmethod
    def _from_iterable(cls, it: Iterable[_S], /) -> set[_S]:
        ...

    def __and__(self, other: Iterable[Any], /) -> set[_KT_co]:
        ...

    def __rand__(self, other: Iterable[_T], /) -> set[_T]:
        ...

    def __contains__(self, key: object, /) -> bool:
        ...

    def __iter__(self) -> Iterator[_KT_co]:
        ...

    def __or__(self, other: Iterable[_T], /) -> set[_KT_co | _T]:
        ...

    def __ror__(self, other: Iterable[_T], /) -> set[_KT_co | _T]:
        ...

    def __sub__(self, other: Iterable[Any], /) -> set[_KT_co]:
        ...

    def __rsub__(self, other: Iterable[_T], /) -> set[_T]:
        ...

    def __xor__(self, other: Iterable[_T], /) -> set[_KT_co | _T]:
        ...

    def __rxor__(self, other: Iterable[_T], /) -> set[_KT_co | _T]:
        ...
class ValuesView(MappingView, Collection[_VT_co]):

    def __init__(self, mapping: SupportsGetItemViewable[Any, _VT_co]) -> None:
        ...

    def __contains__(self, value: object, /) -> bool:
        ...

    def __iter__(self) -> Iterator[_VT_co]:
        ...
class Mapping(Collection[_KT], Generic[_KT, _VT_co]):

    @abstractmethod
    def __getitem__(self, key: _KT, /) -> _VT_co:
        ...

    @overload
    def get(self, key: object, /) -> _VT_co | None:
        ...

    @overload
    def get(self, key: object, default: _VT_co, /) -> _VT_co:
        ...

    @overload
    def get(self, key: object, default: _T, /) -> _VT_co | _T:
        ...

    def items(self) -> ItemsView[_KT, _VT_co]:
        ...

    def keys(self) -> KeysView[_KT]:
        ...

    def values(self) -> ValuesView[_VT_co]:
        ...

    def __contains__(self, key: object, /) -> bool:
        ...

    def __eq__(self, other: object, /) -> bool:
        ...
class MutableMapping(Mapping[_KT, _VT]):

    @abstractmethod
    def __setitem__(self, key: _KT, value: _VT, /) -> None:
        ...

    @abstractmethod
    def __delitem__(self, key: _KT, /) -> None:
        ...

    def clear(self) -> None:
        ...

    @overload
    def pop(self, key: _KT, /) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _VT, /) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _T, /) -> _VT | _T:
        ...

    def popitem(self) -> tuple[_KT, _VT]:
        ...

    @overload
    def setdefault(self: MutableMapping[_KT, _T | None], key: _KT, default: None=None, /) -> _T | None:
        ...

    @overload
    def setdefault(self, key: _KT, default: _VT, /) -> _VT:
        ...

    @overload
    def update(self, m: SupportsKeysAndGetItem[_KT, _VT], /) -> None:
        ...

    @overload
    def update(self: SupportsGetItem[str, _VT], m: SupportsKeysAndGetItem[str, _VT], /, **kwargs: _VT) -> None:
        ...

    @overload
    def update(self, m: Iterable[tuple[_KT, _VT]], /) -> None:
        ...

    @overload
    def update(self: SupportsGetItem[str, _VT], m: Iterable[tuple[str, _VT]], /, **kwargs: _VT) -> None:
        ...

    @overload
    def update(self: SupportsGetItem[str, _VT], /, **kwargs: _VT) -> None:
        ...
Text = str
TYPE_CHECKING: Final[bool]
@deprecated('typing.IO is not available in the sandbox')
class IO(Generic[AnyStr]):
    __slots__ = ()

    @abstractmethod
    def flush(self) -> None:
        ...

    @abstractmethod
    def isatty(self) -> bool:
        ...

    @abstractmethod
    def writable(self) -> bool:
        ...

    @abstractmethod
    @overload
    def write(self: IO[bytes], s: ReadableBuffer, /) -> int:
        ...

    @abstractmethod
    @overload
    def write(self, s: AnyStr, /) -> int:
        ...

    @abstractmethod
    @overload
    def writelines(self: IO[bytes], lines: Iterable[ReadableBuffer], /) -> None:
        ...

    @abstractmethod
    @overload
    def writelines(self, lines: Iterable[AnyStr], /) -> None:
        ...

    @abstractmethod
    def __next__(self) -> AnyStr:
        ...

    @abstractmethod
    def __iter__(self) -> Iterator[AnyStr]:
        ...

    @abstractmethod
    def __enter__(self) -> IO[AnyStr]:
        ...

    @abstractmethod
    def __exit__(self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /) -> None:
        ...
@deprecated('typing.BinaryIO is not available in the sandbox')
class BinaryIO(IO[bytes]):
    __slots__ = ()

    @abstractmethod
    def __enter__(self) -> BinaryIO:
        ...
@deprecated('typing.TextIO is not available in the sandbox')
class TextIO(IO[str]):
    __slots__ = ()

    @abstractmethod
    def __enter__(self) -> TextIO:
        ...
if sys.version_info >= (3, 14):

    def get_type_hints(obj: _get_type_hints_obj_allowed_types, globalns: dict[str, Any] | None=None, localns: Mapping[str, Any] | None=None, include_extras: bool=False, *, format: Format | None=None) -> dict[str, Any]:
        ...
if not sys.version_info >= (3, 14):

    def get_type_hints(obj: _get_type_hints_obj_allowed_types, globalns: dict[str, Any] | None=None, localns: Mapping[str, Any] | None=None, include_extras: bool=False) -> dict[str, Any]:
        ...
def get_args(tp: Any) -> tuple[Any, ...]:
    ...
@overload
def get_origin(tp: ParamSpecArgs | ParamSpecKwargs) -> ParamSpec:
    ...
@overload
def get_origin(tp: UnionType) -> type[UnionType]:
    ...
@overload
def get_origin(tp: GenericAlias) -> type:
    ...
@overload
def get_origin(tp: Any) -> Any | None:
    ...
@overload
def cast(typ: type[_T], val: Any) -> _T:
    ...
@overload
def cast(typ: str, val: Any) -> Any:
    ...
@overload
def cast(typ: object, val: Any) -> Any:
    ...
def assert_never(arg: Never, /) -> Never:
    ...
def assert_type(val: _T, typ: Any, /) -> _T:
    ...
def dataclass_transform(*, eq_default: bool=True, order_default: bool=False, kw_only_default: bool=False, frozen_default: bool=False, slots_default: bool=False, field_specifiers: tuple[type[Any] | Callable[..., Any], ...]=()) -> IdentityFunction:
    ...
class NamedTuple(tuple[Any, ...]):
    _field_defaults: ClassVar[dict[str, Any]]
    _fields: ClassVar[tuple[str, ...]]
    __match_args__: ClassVar[tuple[str, ...]] = ...
    if sys.version_info >= (3, 12):
        __orig_bases__: ClassVar[tuple[Any, ...]]
    if sys.version_info >= (3, 15):

        def __init__(self, typename: str, fields: Iterable[tuple[str, Any]], /) -> None:
            ...
    if not sys.version_info >= (3, 15):

        @overload
        def __init__(self, typename: str, fields: Iterable[tuple[str, Any]], /) -> None:
            ...

        @overload
        def __init__(self, typename: str, fields: None=None, /, **kwargs: Any) -> None:
            ...

    @final
    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self:
        ...

    @final
    def _asdict(self) -> dict[str, Any]:
        ...

    @final
    def _replace(self, **kwargs: Any) -> Self:
        ...
    if sys.version_info >= (3, 13):

        def __replace__(self, **kwargs: Any) -> Self:
            ...
def is_typeddict(tp: object) -> bool:
    ...
if sys.version_info >= (3, 12):

    def override(method: _F, /) -> _F:
        ...

    @deprecated('typing.TypeAliasType is not available in the sandbox')
    @final
    class TypeAliasType:
        if sys.version_info >= (3, 15):

            def __new__(cls, name: str, value: Any, *, type_params: tuple[_TypeParameter, ...]=(), qualname: str | None=None) -> Self:
                ...

            @property
            def __qualname__(self) -> str:
                ...
        if not sys.version_info >= (3, 15):

            def __new__(cls, name: str, value: Any, *, type_params: tuple[_TypeParameter, ...]=()) -> Self:
                ...

        @property
        def __value__(self) -> Any:
            ...

        @property
        def __type_params__(self) -> tuple[_TypeParameter, ...]:
            ...

        @property
        def __parameters__(self) -> tuple[Any, ...]:
            ...

        @property
        def __name__(self) -> str:
            ...

        @property
        def __module__(self) -> str | None:
            ...

        def __getitem__(self, parameters: Any, /) -> GenericAlias:
            ...

        def __or__(self, right: Any, /) -> _SpecialForm:
            ...

        def __ror__(self, left: Any, /) -> _SpecialForm:
            ...
        if sys.version_info >= (3, 14):

            def __iter__(self) -> Any:
                ...
if sys.version_info >= (3, 13):

    def is_protocol(tp: type, /) -> bool:
        ...

    def get_protocol_members(tp: type, /) -> frozenset[str]:
        ...
    NoDefault: _NoDefaultType
    TypeIs: _SpecialForm
    ReadOnly: _SpecialForm
from re import Match as Match
from re import Pattern as Pattern
