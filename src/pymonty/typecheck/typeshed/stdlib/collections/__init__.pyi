import sys
from . import abc as abc
from ___typeshed__ import SupportsItems, SupportsRichComparisonT
from __builtins__ import frozendict
from __collections__ import _KT, _S, _T, _T1, _T2, _VT, _odict_items, _odict_keys, _odict_values
from _typeshed import SupportsKeysAndGetItem
from types import GenericAlias
from typing import Any, Callable, ClassVar, Generic, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Never, Self, Sequence, SupportsIndex, overload
from typing_extensions import disjoint_base
__all__ = []
__all__ += ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']
def namedtuple(typename: str, field_names: str | Iterable[str], *, rename: bool=False, module: str | None=None, defaults: Iterable[Any] | None=None) -> type[tuple[Any, ...]]:
    ...
class UserDict(MutableMapping[_KT, _VT]):
    data: dict[_KT, _VT]

    @overload
    def __init__(self, dict: None=None, /) -> None:
        ...

    @overload
    def __init__(self: UserDict[str, _VT], dict: None=None, /, **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self, dict: SupportsKeysAndGetItem[_KT, _VT], /) -> None:
        ...

    @overload
    def __init__(self: UserDict[str, _VT], dict: SupportsKeysAndGetItem[str, _VT], /, **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self, iterable: Iterable[tuple[_KT, _VT]], /) -> None:
        ...

    @overload
    def __init__(self: UserDict[str, _VT], iterable: Iterable[tuple[str, _VT]], /, **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self: UserDict[str, str], iterable: Iterable[list[str]], /) -> None:
        ...

    @overload
    def __init__(self: UserDict[bytes, bytes], iterable: Iterable[list[bytes]], /) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, key: _KT) -> _VT:
        ...

    def __setitem__(self, key: _KT, item: _VT) -> None:
        ...

    def __delitem__(self, key: _KT) -> None:
        ...

    def __iter__(self) -> Iterator[_KT]:
        ...

    def __contains__(self, key: object) -> bool:
        ...

    def copy(self) -> Self:
        ...

    def __copy__(self) -> Self:
        ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: None=None) -> UserDict[_T, Any | None]:
        ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: _S) -> UserDict[_T, _S]:
        ...

    @overload
    def __or__(self, other: UserDict[_KT, _VT] | dict[_KT, _VT]) -> Self:
        ...

    @overload
    def __or__(self, other: UserDict[_T1, _T2] | dict[_T1, _T2]) -> UserDict[_KT | _T1, _VT | _T2]:
        ...

    @overload
    def __ror__(self, other: UserDict[_KT, _VT] | dict[_KT, _VT]) -> Self:
        ...

    @overload
    def __ror__(self, other: UserDict[_T1, _T2] | dict[_T1, _T2]) -> UserDict[_KT | _T1, _VT | _T2]:
        ...

    @overload
    def __ior__(self, other: SupportsKeysAndGetItem[_KT, _VT]) -> Self:
        ...

    @overload
    def __ior__(self, other: Iterable[tuple[_KT, _VT]]) -> Self:
        ...
    if sys.version_info >= (3, 12):

        @overload
        def get(self, key: _KT, default: None=None) -> _VT | None:
            ...

        @overload
        def get(self, key: _KT, default: _VT) -> _VT:
            ...

        @overload
        def get(self, key: _KT, default: _T) -> _VT | _T:
            ...
class UserList(MutableSequence[_T]):
    data: list[_T]

    @overload
    def __init__(self, initlist: None=None) -> None:
        ...

    @overload
    def __init__(self, initlist: Iterable[_T]) -> None:
        ...
    __hash__: ClassVar[None]

    def __lt__(self, other: list[_T] | UserList[_T]) -> bool:
        ...

    def __le__(self, other: list[_T] | UserList[_T]) -> bool:
        ...

    def __gt__(self, other: list[_T] | UserList[_T]) -> bool:
        ...

    def __ge__(self, other: list[_T] | UserList[_T]) -> bool:
        ...

    def __eq__(self, other: object) -> bool:
        ...

    def __contains__(self, item: object) -> bool:
        ...

    def __len__(self) -> int:
        ...

    @overload
    def __getitem__(self, i: SupportsIndex) -> _T:
        ...

    @overload
    def __getitem__(self, i: slice[SupportsIndex | None]) -> Self:
        ...

    @overload
    def __setitem__(self, i: SupportsIndex, item: _T) -> None:
        ...

    @overload
    def __setitem__(self, i: slice[SupportsIndex | None], item: Iterable[_T]) -> None:
        ...

    def __delitem__(self, i: SupportsIndex | slice[SupportsIndex | None]) -> None:
        ...

    def __add__(self, other: Iterable[_T]) -> Self:
        ...

    def __radd__(self, other: Iterable[_T]) -> Self:
        ...

    def __iadd__(self, other: Iterable[_T]) -> Self:
        ...

    def __mul__(self, n: SupportsIndex) -> Self:
        ...

    def __rmul__(self, n: SupportsIndex) -> Self:
        ...

    def __imul__(self, n: SupportsIndex) -> Self:
        ...

    def append(self, item: _T) -> None:
        ...

    def insert(self, i: SupportsIndex, item: _T) -> None:
        ...

    def pop(self, i: SupportsIndex=-1) -> _T:
        ...

    def remove(self, item: _T) -> None:
        ...

    def copy(self) -> Self:
        ...

    def __copy__(self) -> Self:
        ...

    def count(self, item: _T) -> int:
        ...

    def index(self, item: _T, start: SupportsIndex=0, stop: SupportsIndex=sys.maxsize, /) -> int:
        ...

    @overload
    def sort(self: UserList[SupportsRichComparisonT], *, key: None=None, reverse: bool=False) -> None:
        ...

    @overload
    def sort(self, *, key: Callable[[_T], Any], reverse: bool=False) -> None:
        ...

    def extend(self, other: Iterable[_T]) -> None:
        ...
class UserString(Sequence[UserString]):
    data: str

    def __init__(self, seq: object) -> None:
        ...

    def __int__(self) -> int:
        ...

    def __float__(self) -> float:
        ...

    def __complex__(self) -> complex:
        ...

    def __lt__(self, string: str | UserString) -> bool:
        ...

    def __le__(self, string: str | UserString) -> bool:
        ...

    def __gt__(self, string: str | UserString) -> bool:
        ...

    def __ge__(self, string: str | UserString) -> bool:
        ...

    def __eq__(self, string: object) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __contains__(self, char: object) -> bool:
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, index: SupportsIndex | slice[SupportsIndex | None]) -> Self:
        ...

    def __iter__(self) -> Iterator[Self]:
        ...

    def __reversed__(self) -> Iterator[Self]:
        ...

    def __add__(self, other: object) -> Self:
        ...

    def __radd__(self, other: object) -> Self:
        ...

    def __mul__(self, n: SupportsIndex) -> Self:
        ...

    def __rmul__(self, n: SupportsIndex) -> Self:
        ...

    def __mod__(self, args: Any) -> Self:
        ...

    def __rmod__(self, template: object) -> Self:
        ...

    def capitalize(self) -> Self:
        ...

    def casefold(self) -> Self:
        ...

    def center(self, width: SupportsIndex, *args: Any) -> Self:
        ...

    def count(self, sub: str | UserString, start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> int:
        ...

    def encode(self: UserString, encoding: str | None='utf-8', errors: str | None='strict') -> bytes:
        ...

    def endswith(self, suffix: str | tuple[str, ...], start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> bool:
        ...

    def expandtabs(self, tabsize: SupportsIndex=8) -> Self:
        ...

    def find(self, sub: str | UserString, start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> int:
        ...

    def index(self, sub: str, start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> int:
        ...

    def isalpha(self) -> bool:
        ...

    def isalnum(self) -> bool:
        ...

    def isdecimal(self) -> bool:
        ...

    def isdigit(self) -> bool:
        ...

    def isidentifier(self) -> bool:
        ...

    def islower(self) -> bool:
        ...

    def isnumeric(self) -> bool:
        ...

    def isprintable(self) -> bool:
        ...

    def isspace(self) -> bool:
        ...

    def istitle(self) -> bool:
        ...

    def isupper(self) -> bool:
        ...

    def isascii(self) -> bool:
        ...

    def join(self, seq: Iterable[str]) -> str:
        ...

    def ljust(self, width: SupportsIndex, *args: Any) -> Self:
        ...

    def lower(self) -> Self:
        ...

    def lstrip(self, chars: str | None=None) -> Self:
        ...
    maketrans = str.maketrans

    def partition(self, sep: str) -> tuple[str, str, str]:
        ...

    def removeprefix(self, prefix: str | UserString, /) -> Self:
        ...

    def removesuffix(self, suffix: str | UserString, /) -> Self:
        ...

    def replace(self, old: str | UserString, new: str | UserString, maxsplit: SupportsIndex=-1) -> Self:
        ...

    def rfind(self, sub: str | UserString, start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> int:
        ...

    def rindex(self, sub: str | UserString, start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> int:
        ...

    def rjust(self, width: SupportsIndex, *args: Any) -> Self:
        ...

    def rpartition(self, sep: str) -> tuple[str, str, str]:
        ...

    def rstrip(self, chars: str | None=None) -> Self:
        ...

    def split(self, sep: str | None=None, maxsplit: SupportsIndex=-1) -> list[str]:
        ...

    def rsplit(self, sep: str | None=None, maxsplit: SupportsIndex=-1) -> list[str]:
        ...

    def splitlines(self, keepends: bool=False) -> list[str]:
        ...

    def startswith(self, prefix: str | tuple[str, ...], start: SupportsIndex | None=0, end: SupportsIndex | None=sys.maxsize) -> bool:
        ...

    def strip(self, chars: str | None=None) -> Self:
        ...

    def swapcase(self) -> Self:
        ...

    def title(self) -> Self:
        ...

    def translate(self, *args: Any) -> Self:
        ...

    def upper(self) -> Self:
        ...

    def zfill(self, width: SupportsIndex) -> Self:
        ...
@disjoint_base
class deque(MutableSequence[_T]):

    @property
    def maxlen(self) -> int | None:
        ...

    @overload
    def __init__(self, *, maxlen: int | None=None) -> None:
        ...

    @overload
    def __init__(self, iterable: Iterable[_T], maxlen: int | None=None) -> None:
        ...

    def append(self, x: _T, /) -> None:
        ...

    def appendleft(self, x: _T, /) -> None:
        ...

    def copy(self) -> Self:
        ...

    def count(self, x: _T, /) -> int:
        ...

    def extend(self, iterable: Iterable[_T], /) -> None:
        ...

    def extendleft(self, iterable: Iterable[_T], /) -> None:
        ...

    def insert(self, i: SupportsIndex, x: _T, /) -> None:
        ...

    def index(self, x: _T, start: SupportsIndex=0, stop: SupportsIndex=..., /) -> int:
        ...

    def pop(self) -> _T:
        ...

    def popleft(self) -> _T:
        ...

    def remove(self, value: _T, /) -> None:
        ...

    def rotate(self, n: SupportsIndex=1, /) -> None:
        ...

    def __copy__(self) -> Self:
        ...

    def __len__(self) -> int:
        ...
    __hash__: ClassVar[None]

    def __getitem__(self, key: SupportsIndex, /) -> _T:
        ...

    def __setitem__(self, key: SupportsIndex, value: _T, /) -> None:
        ...

    def __delitem__(self, key: SupportsIndex, /) -> None:
        ...

    def __contains__(self, key: object, /) -> bool:
        ...

    def __iadd__(self, value: Iterable[_T], /) -> Self:
        ...

    def __add__(self, value: Self, /) -> Self:
        ...

    def __mul__(self, value: SupportsIndex, /) -> Self:
        ...

    def __rmul__(self, value: SupportsIndex, /) -> Self:
        ...

    def __imul__(self, value: SupportsIndex, /) -> Self:
        ...

    def __lt__(self, value: deque[_T], /) -> bool:
        ...

    def __le__(self, value: deque[_T], /) -> bool:
        ...

    def __gt__(self, value: deque[_T], /) -> bool:
        ...

    def __ge__(self, value: deque[_T], /) -> bool:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
class Counter(dict[_T, int], Generic[_T]):

    @overload
    def __init__(self, iterable: None=None, /) -> None:
        ...

    @overload
    def __init__(self: Counter[str], iterable: None=None, /, **kwargs: int) -> None:
        ...

    @overload
    def __init__(self, mapping: SupportsKeysAndGetItem[_T, int], /) -> None:
        ...

    @overload
    def __init__(self, iterable: Iterable[_T], /) -> None:
        ...

    def copy(self) -> Self:
        ...

    def elements(self) -> Iterator[_T]:
        ...

    def most_common(self, n: int | None=None) -> list[tuple[_T, int]]:
        ...

    @classmethod
    def fromkeys(cls, iterable: Any, v: int | None=None) -> Never:
        ...

    @overload
    def subtract(self, iterable: None=None, /) -> None:
        ...

    @overload
    def subtract(self, mapping: Mapping[_T, int], /) -> None:
        ...

    @overload
    def subtract(self, iterable: Iterable[_T], /) -> None:
        ...

    @overload
    def update(self, m: Mapping[_T, int], /, **kwargs: int) -> None:
        ...

    @overload
    def update(self, iterable: Iterable[_T], /, **kwargs: int) -> None:
        ...

    @overload
    def update(self, iterable: None=None, /, **kwargs: int) -> None:
        ...

    def total(self) -> int:
        ...

    def __missing__(self, key: _T) -> int:
        ...

    def __delitem__(self, elem: object) -> None:
        ...

    def __eq__(self, other: object) -> bool:
        ...

    def __ne__(self, other: object) -> bool:
        ...

    def __le__(self, other: Counter[Any]) -> bool:
        ...

    def __lt__(self, other: Counter[Any]) -> bool:
        ...

    def __ge__(self, other: Counter[Any]) -> bool:
        ...

    def __gt__(self, other: Counter[Any]) -> bool:
        ...

    def __add__(self, other: Counter[_S]) -> Counter[_T | _S]:
        ...

    def __sub__(self, other: Counter[_T]) -> Counter[_T]:
        ...

    def __and__(self, other: Counter[_T]) -> Counter[_T]:
        ...

    def __or__(self, other: Counter[_S]) -> Counter[_T | _S]:
        ...
    if sys.version_info >= (3, 15):

        def __xor__(self, other: Counter[_S]) -> Counter[_T | _S]:
            ...

    def __pos__(self) -> Counter[_T]:
        ...

    def __neg__(self) -> Counter[_T]:
        ...

    def __iadd__(self, other: SupportsItems[_T, int]) -> Self:
        ...

    def __isub__(self, other: SupportsItems[_T, int]) -> Self:
        ...

    def __iand__(self, other: SupportsItems[_T, int]) -> Self:
        ...

    def __ior__(self, other: SupportsItems[_T, int]) -> Self:
        ...
    if sys.version_info >= (3, 15):

        def __ixor__(self, other: Counter[_T]) -> Self:
            ...
@disjoint_base
class OrderedDict(dict[_KT, _VT]):

    def popitem(self, last: bool=True) -> tuple[_KT, _VT]:
        ...

    def move_to_end(self, key: _KT, last: bool=True) -> None:
        ...

    def copy(self) -> Self:
        ...

    def __reversed__(self) -> Iterator[_KT]:
        ...

    def keys(self) -> _odict_keys[_KT, _VT]:
        ...

    def items(self) -> _odict_items[_KT, _VT]:
        ...

    def values(self) -> _odict_values[_KT, _VT]:
        ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: None=None) -> OrderedDict[_T, Any | None]:
        ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: _S) -> OrderedDict[_T, _S]:
        ...

    @overload
    def setdefault(self: OrderedDict[_KT, _T | None], key: _KT, default: None=None) -> _T | None:
        ...

    @overload
    def setdefault(self, key: _KT, default: _VT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _VT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _T) -> _VT | _T:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...
    if sys.version_info >= (3, 15):

        @overload
        def __or__(self, value: dict[_KT, _VT] | frozendict[_KT, _VT], /) -> Self:
            ...

        @overload
        def __or__(self, value: dict[_T1, _T2] | frozendict[_T1, _T2], /) -> OrderedDict[_KT | _T1, _VT | _T2]:
            ...

        @overload
        def __ror__(self, value: dict[_KT, _VT] | frozendict[_KT, _VT], /) -> Self:
            ...

        @overload
        def __ror__(self, value: dict[_T1, _T2] | frozendict[_T1, _T2], /) -> OrderedDict[_KT | _T1, _VT | _T2]:
            ...
    if not sys.version_info >= (3, 15):

        @overload
        def __or__(self, value: dict[_KT, _VT], /) -> Self:
            ...

        @overload
        def __or__(self, value: dict[_T1, _T2], /) -> OrderedDict[_KT | _T1, _VT | _T2]:
            ...

        @overload
        def __ror__(self, value: dict[_KT, _VT], /) -> Self:
            ...

        @overload
        def __ror__(self, value: dict[_T1, _T2], /) -> OrderedDict[_KT | _T1, _VT | _T2]:
            ...
@disjoint_base
class defaultdict(dict[_KT, _VT]):
    default_factory: Callable[[], _VT] | None

    @overload
    def __init__(self) -> None:
        ...

    @overload
    def __init__(self: defaultdict[str, _VT], **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self, default_factory: Callable[[], _VT] | None, /) -> None:
        ...

    @overload
    def __init__(self: defaultdict[str, _VT], default_factory: Callable[[], _VT] | None, /, **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self, default_factory: Callable[[], _VT] | None, map: SupportsKeysAndGetItem[_KT, _VT], /) -> None:
        ...

    @overload
    def __init__(self: defaultdict[str, _VT], default_factory: Callable[[], _VT] | None, map: SupportsKeysAndGetItem[str, _VT], /, **kwargs: _VT) -> None:
        ...

    @overload
    def __init__(self, default_factory: Callable[[], _VT] | None, iterable: Iterable[tuple[_KT, _VT]], /) -> None:
        ...

    @overload
    def __init__(self: defaultdict[str, _VT], default_factory: Callable[[], _VT] | None, iterable: Iterable[tuple[str, _VT]], /, **kwargs: _VT) -> None:
        ...

    def __missing__(self, key: _KT, /) -> _VT:
        ...

    def __copy__(self) -> Self:
        ...

    def copy(self) -> Self:
        ...

    @overload
    def __or__(self, value: dict[_KT, _VT], /) -> Self:
        ...

    @overload
    def __or__(self, value: dict[_T1, _T2], /) -> defaultdict[_KT | _T1, _VT | _T2]:
        ...

    @overload
    def __ror__(self, value: dict[_KT, _VT], /) -> Self:
        ...

    @overload
    def __ror__(self, value: dict[_T1, _T2], /) -> defaultdict[_KT | _T1, _VT | _T2]:
        ...
class ChainMap(MutableMapping[_KT, _VT]):
    maps: list[MutableMapping[_KT, _VT]]

    def __init__(self, *maps: MutableMapping[_KT, _VT]) -> None:
        ...

    def new_child(self, m: MutableMapping[_KT, _VT] | None=None) -> Self:
        ...

    @property
    def parents(self) -> Self:
        ...

    def __setitem__(self, key: _KT, value: _VT) -> None:
        ...

    def __delitem__(self, key: _KT) -> None:
        ...

    def __getitem__(self, key: _KT) -> _VT:
        ...

    def __iter__(self) -> Iterator[_KT]:
        ...

    def __len__(self) -> int:
        ...

    def __contains__(self, key: object) -> bool:
        ...

    @overload
    def get(self, key: _KT, default: None=None) -> _VT | None:
        ...

    @overload
    def get(self, key: _KT, default: _VT) -> _VT:
        ...

    @overload
    def get(self, key: _KT, default: _T) -> _VT | _T:
        ...

    def __missing__(self, key: _KT) -> _VT:
        ...

    def __bool__(self) -> bool:
        ...

    @overload
    def setdefault(self: ChainMap[_KT, _T | None], key: _KT, default: None=None) -> _T | None:
        ...

    @overload
    def setdefault(self, key: _KT, default: _VT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _VT) -> _VT:
        ...

    @overload
    def pop(self, key: _KT, default: _T) -> _VT | _T:
        ...

    def copy(self) -> Self:
        ...
    __copy__ = copy
    if sys.version_info >= (3, 13):

        @classmethod
        @overload
        def fromkeys(cls, iterable: Iterable[_T], /) -> ChainMap[_T, Any | None]:
            ...
    if not sys.version_info >= (3, 13):

        @classmethod
        @overload
        def fromkeys(cls, iterable: Iterable[_T]) -> ChainMap[_T, Any | None]:
            ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: None, /) -> ChainMap[_T, Any | None]:
        ...

    @classmethod
    @overload
    def fromkeys(cls, iterable: Iterable[_T], value: _S, /) -> ChainMap[_T, _S]:
        ...

    @overload
    def __or__(self, other: Mapping[_KT, _VT]) -> Self:
        ...

    @overload
    def __or__(self, other: Mapping[_T1, _T2]) -> ChainMap[_KT | _T1, _VT | _T2]:
        ...

    @overload
    def __ror__(self, other: Mapping[_KT, _VT]) -> Self:
        ...

    @overload
    def __ror__(self, other: Mapping[_T1, _T2]) -> ChainMap[_KT | _T1, _VT | _T2]:
        ...

    @overload
    def __ior__(self, other: SupportsKeysAndGetItem[_KT, _VT]) -> Self:
        ...

    @overload
    def __ior__(self, other: Iterable[tuple[_KT, _VT]]) -> Self:
        ...
