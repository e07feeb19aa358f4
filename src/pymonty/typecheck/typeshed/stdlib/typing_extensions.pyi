import abc
import sys
from ___typeshed__ import AnnotationForm, EvaluateFunc, Incomplete, Unused
from __typing_extensions__ import _NoDefaultType, _Protocol, _T, _TC
from typing import Any, LiteralString, Never, ParamSpecArgs, ParamSpecKwargs, Self, _SpecialForm
Protocol: type[_Protocol]
def runtime_checkable(cls: _TC) -> _TC:
    ...
def final(f: _T) -> _T:
    ...
def disjoint_base(cls: _TC) -> _TC:
    ...
Literal: _SpecialForm
TypedDict: _SpecialForm
if not sys.version_info >= (3, 12):

    @runtime_checkable
    class Buffer(Protocol, abc.ABC):

        def __buffer__(self, flags: int, /) -> memoryview:
            ...
if sys.version_info >= (3, 12):
    from ___collections_abc__ import Buffer as Buffer
if not sys.version_info >= (3, 13):
    NoDefault: _NoDefaultType
if sys.version_info >= (3, 13):
    from typing import NoDefault as NoDefault
if not sys.version_info >= (3, 13):

    class deprecated:
        message: LiteralString
        category: type[Warning] | None
        stacklevel: int

        def __init__(self, message: LiteralString, /, *, category: type[Warning] | None=..., stacklevel: int=1) -> None:
            ...

        def __call__(self, arg: _T, /) -> _T:
            ...
if sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
if not sys.version_info >= (3, 13):

    @final
    class TypeVar:

        @property
        def __name__(self) -> str:
            ...

        @property
        def __bound__(self) -> AnnotationForm | None:
            ...

        @property
        def __constraints__(self) -> tuple[AnnotationForm, ...]:
            ...

        @property
        def __covariant__(self) -> bool:
            ...

        @property
        def __contravariant__(self) -> bool:
            ...

        @property
        def __infer_variance__(self) -> bool:
            ...

        @property
        def __default__(self) -> AnnotationForm:
            ...

        def __init__(self, name: str, *constraints: AnnotationForm, bound: AnnotationForm | None=None, covariant: bool=False, contravariant: bool=False, default: AnnotationForm=..., infer_variance: bool=False) -> None:
            ...

        def has_default(self) -> bool:
            ...

        def __typing_prepare_subst__(self, alias: Any, args: Any) -> tuple[Any, ...]:
            ...

        def __or__(self, right: Any) -> _SpecialForm:
            ...

        def __ror__(self, left: Any) -> _SpecialForm:
            ...

        def __typing_subst__(self, arg: Any) -> Any:
            ...
if sys.version_info >= (3, 13):
    from typing import TypeVar as TypeVar
if not sys.version_info >= (3, 13):

    @final
    class ParamSpec:

        @property
        def __name__(self) -> str:
            ...

        @property
        def __bound__(self) -> AnnotationForm | None:
            ...

        @property
        def __covariant__(self) -> bool:
            ...

        @property
        def __contravariant__(self) -> bool:
            ...

        @property
        def __infer_variance__(self) -> bool:
            ...

        @property
        def __default__(self) -> AnnotationForm:
            ...

        def __init__(self, name: str, *, bound: AnnotationForm | str | None=None, contravariant: bool=False, covariant: bool=False, default: AnnotationForm=...) -> None:
            ...

        def __or__(self, right: Any) -> _SpecialForm:
            ...

        def __ror__(self, left: Any) -> _SpecialForm:
            ...

        @property
        def args(self) -> ParamSpecArgs:
            ...

        @property
        def kwargs(self) -> ParamSpecKwargs:
            ...

        def has_default(self) -> bool:
            ...

        def __typing_prepare_subst__(self, alias: Any, args: Any) -> tuple[Any, ...]:
            ...
if sys.version_info >= (3, 13):
    from typing import ParamSpec as ParamSpec
if not sys.version_info >= (3, 13):
    TypeIs: _SpecialForm
if sys.version_info >= (3, 13):
    from typing import TypeIs as TypeIs
if not sys.version_info >= (3, 15):

    @final
    class TypeVarTuple:

        @property
        def __name__(self) -> str:
            ...

        @property
        def __bound__(self) -> AnnotationForm | None:
            ...

        @property
        def __covariant__(self) -> bool:
            ...

        @property
        def __contravariant__(self) -> bool:
            ...

        @property
        def __infer_variance__(self) -> bool:
            ...

        @property
        def __default__(self) -> AnnotationForm:
            ...

        def __new__(cls, name: str, *, bound: AnnotationForm | None=None, covariant: bool=False, contravariant: bool=False, infer_variance: bool=False, default: AnnotationForm=...) -> Self:
            ...

        def __iter__(self) -> Any:
            ...

        def has_default(self) -> bool:
            ...

        def __typing_subst__(self, arg: Never, /) -> Never:
            ...

        def __typing_prepare_subst__(self, alias: Any, args: Any, /) -> tuple[Any, ...]:
            ...
        if sys.version_info >= (3, 14):

            @property
            def evaluate_default(self) -> EvaluateFunc | None:
                ...
if sys.version_info >= (3, 15):
    from typing import TypeVarTuple as TypeVarTuple
if not sys.version_info >= (3, 14):

    @final
    class TypeAliasType:

        def __init__(self, name: str, value: AnnotationForm, *, type_params: tuple[TypeVar | ParamSpec | TypeVarTuple, ...]=()) -> None:
            ...

        @property
        def __value__(self) -> AnnotationForm:
            ...

        @property
        def __type_params__(self) -> tuple[TypeVar | ParamSpec | TypeVarTuple, ...]:
            ...

        @property
        def __parameters__(self) -> tuple[TypeVar | ParamSpec | AnnotationForm, ...]:
            ...

        @property
        def __name__(self) -> str:
            ...

        @property
        def __module__(self) -> str | None:
            ...

        def __getitem__(self, parameters: Incomplete | tuple[Incomplete, ...]) -> AnnotationForm:
            ...

        def __init_subclass__(cls, *args: Unused, **kwargs: Unused) -> Never:
            ...

        def __or__(self, right: Any, /) -> _SpecialForm:
            ...

        def __ror__(self, left: Any, /) -> _SpecialForm:
            ...
if sys.version_info >= (3, 14):
    from typing import TypeAliasType as TypeAliasType
from typing import NewType as NewType
from typing import _SpecialForm as _SpecialForm
