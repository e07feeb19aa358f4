import sys
from __annotationlib__ import Format
from __types__ import TracebackType
from dataclasses import Field
from typing import AbstractSet, Any, Awaitable, Callable, ClassVar, Final, Generic, Iterable, Iterator, LiteralString, Protocol, Self as _Self, SupportsFloat, SupportsIndex, SupportsInt, TypeAlias, TypeVar
from typing_extensions import Buffer
_KT = TypeVar('_KT')
_KT_co = TypeVar('_KT_co', covariant=True)
_KT_contra = TypeVar('_KT_contra', contravariant=True)
_VT_co = TypeVar('_VT_co', covariant=True)
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_T_contra = TypeVar('_T_contra', contravariant=True)
Self = TypeVar('Self')
Incomplete: TypeAlias = Any
Unused: TypeAlias = object
MaybeNone: TypeAlias = Any
class IdentityFunction(Protocol):

    def __call__(self, x: _T, /) -> _T:
        ...
class SupportsNext(Protocol[_T_co]):

    def __next__(self) -> _T_co:
        ...
class SupportsAnext(Protocol[_T_co]):

    def __anext__(self) -> Awaitable[_T_co]:
        ...
class SupportsBool(Protocol):

    def __bool__(self) -> bool:
        ...
class SupportsDunderLT(Protocol[_T_contra]):

    def __lt__(self, other: _T_contra, /) -> SupportsBool:
        ...
class SupportsDunderGT(Protocol[_T_contra]):

    def __gt__(self, other: _T_contra, /) -> SupportsBool:
        ...
class SupportsDunderLE(Protocol[_T_contra]):

    def __le__(self, other: _T_contra, /) -> SupportsBool:
        ...
class SupportsDunderGE(Protocol[_T_contra]):

    def __ge__(self, other: _T_contra, /) -> SupportsBool:
        ...
class SupportsAllComparisons(SupportsDunderLT[Any], SupportsDunderGT[Any], SupportsDunderLE[Any], SupportsDunderGE[Any], Protocol):
    ...
SupportsRichComparison: TypeAlias = SupportsDunderLT[Any] | SupportsDunderGT[Any]
SupportsRichComparisonT = TypeVar('SupportsRichComparisonT', bound=SupportsRichComparison)
class SupportsAdd(Protocol[_T_contra, _T_co]):

    def __add__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsRAdd(Protocol[_T_contra, _T_co]):

    def __radd__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsSub(Protocol[_T_contra, _T_co]):

    def __sub__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsRSub(Protocol[_T_contra, _T_co]):

    def __rsub__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsMul(Protocol[_T_contra, _T_co]):

    def __mul__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsRMul(Protocol[_T_contra, _T_co]):

    def __rmul__(self, x: _T_contra, /) -> _T_co:
        ...
class SupportsMod(Protocol[_T_contra, _T_co]):

    def __mod__(self, other: _T_contra, /) -> _T_co:
        ...
class SupportsRMod(Protocol[_T_contra, _T_co]):

    def __rmod__(self, other: _T_contra, /) -> _T_co:
        ...
class SupportsDivMod(Protocol[_T_contra, _T_co]):

    def __divmod__(self, other: _T_contra, /) -> _T_co:
        ...
class SupportsRDivMod(Protocol[_T_contra, _T_co]):

    def __rdivmod__(self, other: _T_contra, /) -> _T_co:
        ...
class SupportsIter(Protocol[_T_co]):

    def __iter__(self) -> _T_co:
        ...
class SupportsAiter(Protocol[_T_co]):

    def __aiter__(self) -> _T_co:
        ...
class SupportsLenAndGetItem(Protocol[_T_co]):

    def __len__(self) -> int:
        ...

    def __getitem__(self, k: int, /) -> _T_co:
        ...
class SupportsTrunc(Protocol):

    def __trunc__(self) -> int:
        ...
class SupportsItems(Protocol[_KT_co, _VT_co]):

    def items(self) -> AbstractSet[tuple[_KT_co, _VT_co]]:
        ...
class SupportsGetItem(Protocol[_KT_contra, _VT_co]):

    def __getitem__(self, key: _KT_contra, /) -> _VT_co:
        ...
class SupportsRead(Protocol[_T_co]):

    def read(self, length: int=..., /) -> _T_co:
        ...
class SupportsWrite(Protocol[_T_contra]):

    def write(self, s: _T_contra, /) -> object:
        ...
class SupportsFlush(Protocol):

    def flush(self) -> object:
        ...
class Viewable(Protocol[_T_co]):

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator[_T_co]:
        ...
class SupportsGetItemViewable(Protocol[_KT, _VT_co]):

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator[_KT]:
        ...

    def __getitem__(self, key: _KT, /) -> _VT_co:
        ...
WriteableBuffer: TypeAlias = Buffer
ReadableBuffer: TypeAlias = Buffer
ExcInfo: TypeAlias = tuple[type[BaseException], BaseException, TracebackType]
OptExcInfo: TypeAlias = ExcInfo | tuple[None, None, None]
class structseq(Generic[_T_co]):
    n_fields: Final[int]
    n_unnamed_fields: Final[int]
    n_sequence_fields: Final[int]

    def __new__(cls, sequence: Iterable[_T_co], dict: dict[str, Any]=...) -> _Self:
        ...
    if sys.version_info >= (3, 13):

        def __replace__(self, **kwargs: Any) -> _Self:
            ...
StrOrLiteralStr = TypeVar('StrOrLiteralStr', LiteralString, str)
class DataclassInstance(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
if sys.version_info >= (3, 14):
    ConvertibleToInt: TypeAlias = str | ReadableBuffer | SupportsInt | SupportsIndex
if not sys.version_info >= (3, 14):
    ConvertibleToInt: TypeAlias = str | ReadableBuffer | SupportsInt | SupportsIndex | SupportsTrunc
ConvertibleToFloat: TypeAlias = str | ReadableBuffer | SupportsFloat | SupportsIndex
AnnotationForm: TypeAlias = Any
if sys.version_info >= (3, 14):
    AnnotateFunc: TypeAlias = Callable[[Format], dict[str, AnnotationForm]]
    EvaluateFunc: TypeAlias = Callable[[Format], AnnotationForm]
