import sys
from ___typeshed__ import AnnotationForm
from __types__ import TracebackType, _KT_co, _ReturnT_co, _ReturnT_nd_co, _SendT_contra, _SendT_nd_contra, _T1, _T2, _VT_co, _YieldT_co
from _typeshed import SupportsKeysAndGetItem
from typing import Any, AsyncGenerator, Callable, ClassVar, Coroutine, Generator, ItemsView, Iterable, Iterator, KeysView, Literal, Mapping, ParamSpec, Self, TypeVar, ValuesView, final, overload
from typing_extensions import TypeAliasType, TypeVarTuple, deprecated, disjoint_base
__all__ = []
__all__ += ['CoroutineType', 'EllipsisType', 'GeneratorType', 'GenericAlias', 'MethodType', 'NoneType', 'NotImplementedType', 'UnionType']
if not sys.version_info >= (3, 12):
    __all__ += ['SimpleNamespace']
if sys.version_info >= (3, 12):
    __all__ += ['SimpleNamespace']
@deprecated('types.FunctionType is not available in the sandbox')
@final
class FunctionType:
    __defaults__: tuple[Any, ...] | None
    __dict__: dict[str, Any]
    __name__: str
    __qualname__: str
    __annotations__: dict[str, AnnotationForm]
    __kwdefaults__: dict[str, Any] | None
    if sys.version_info >= (3, 12):
        __type_params__: tuple[TypeVar | ParamSpec | TypeVarTuple, ...]
    __module__: str
    if sys.version_info >= (3, 13):

        def __new__(cls, code: CodeType, globals: dict[str, Any], name: str | None=None, argdefs: tuple[object, ...] | None=None, closure: tuple[CellType, ...] | None=None, kwdefaults: dict[str, object] | None=None) -> Self:
            ...
    if not sys.version_info >= (3, 13):

        def __new__(cls, code: CodeType, globals: dict[str, Any], name: str | None=None, argdefs: tuple[object, ...] | None=None, closure: tuple[CellType, ...] | None=None) -> Self:
            ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

    @overload
    def __get__(self, instance: None, owner: type, /) -> FunctionType:
        ...

    @overload
    def __get__(self, instance: object, owner: type | None=None, /) -> MethodType:
        ...
@deprecated('types.CodeType is not available in the sandbox')
@final
class CodeType:

    def __eq__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __new__(cls, argcount: int, posonlyargcount: int, kwonlyargcount: int, nlocals: int, stacksize: int, flags: int, codestring: bytes, constants: tuple[object, ...], names: tuple[str, ...], varnames: tuple[str, ...], filename: str, name: str, qualname: str, firstlineno: int, linetable: bytes, exceptiontable: bytes, freevars: tuple[str, ...]=..., cellvars: tuple[str, ...]=..., /) -> Self:
        ...

    def replace(self, *, co_argcount: int=-1, co_posonlyargcount: int=-1, co_kwonlyargcount: int=-1, co_nlocals: int=-1, co_stacksize: int=-1, co_flags: int=-1, co_firstlineno: int=-1, co_code: bytes=..., co_consts: tuple[object, ...]=..., co_names: tuple[str, ...]=..., co_varnames: tuple[str, ...]=..., co_freevars: tuple[str, ...]=..., co_cellvars: tuple[str, ...]=..., co_filename: str=..., co_name: str=..., co_qualname: str=..., co_linetable: bytes=..., co_exceptiontable: bytes=...) -> Self:
        ...
    if sys.version_info >= (3, 13):
        __replace__ = replace
@deprecated('types.MappingProxyType is not available in the sandbox')
@final
class MappingProxyType(Mapping[_KT_co, _VT_co]):
    __hash__: ClassVar[None]

    def __new__(cls, mapping: SupportsKeysAndGetItem[_KT_co, _VT_co]) -> Self:
        ...

    def __getitem__(self, key: _KT_co, /) -> _VT_co:
        ...

    def __iter__(self) -> Iterator[_KT_co]:
        ...

    def __len__(self) -> int:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def copy(self) -> dict[_KT_co, _VT_co]:
        ...

    def keys(self) -> KeysView[_KT_co]:
        ...

    def values(self) -> ValuesView[_VT_co]:
        ...

    def items(self) -> ItemsView[_KT_co, _VT_co]:
        ...

    @overload
    def get(self, key: _KT_co, /) -> _VT_co | None:
        ...

    @overload
    def get(self, key: _KT_co, default: _VT_co, /) -> _VT_co:
        ...

    @overload
    def get(self, key: _KT_co, default: _T2, /) -> _VT_co | _T2:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...

    def __reversed__(self) -> Iterator[_KT_co]:
        ...

    def __or__(self, value: Mapping[_T1, _T2], /) -> dict[_KT_co | _T1, _VT_co | _T2]:
        ...

    def __ror__(self, value: Mapping[_T1, _T2], /) -> dict[_KT_co | _T1, _VT_co | _T2]:
        ...
if sys.version_info >= (3, 12):

    @disjoint_base
    class SimpleNamespace:
        __hash__: ClassVar[None]
        if sys.version_info >= (3, 13):

            def __init__(self, mapping_or_iterable: Mapping[str, Any] | Iterable[tuple[str, Any]]=(), /, **kwargs: Any) -> None:
                ...
        if not sys.version_info >= (3, 13):

            def __init__(self, **kwargs: Any) -> None:
                ...

        def __eq__(self, value: object, /) -> bool:
            ...

        def __getattribute__(self, name: str, /) -> Any:
            ...

        def __setattr__(self, name: str, value: Any, /) -> None:
            ...

        def __delattr__(self, name: str, /) -> None:
            ...
        if sys.version_info >= (3, 13):

            def __replace__(self, **kwargs: Any) -> Self:
                ...
if not sys.version_info >= (3, 12):

    class SimpleNamespace:
        __hash__: ClassVar[None]

        def __init__(self, **kwargs: Any) -> None:
            ...

        def __eq__(self, value: object, /) -> bool:
            ...

        def __getattribute__(self, name: str, /) -> Any:
            ...

        def __setattr__(self, name: str, value: Any, /) -> None:
            ...

        def __delattr__(self, name: str, /) -> None:
            ...
@deprecated('types.ModuleType is not available in the sandbox')
@disjoint_base
class ModuleType:
    __name__: str

    @property
    def __dict__(self) -> dict[str, Any]:
        ...
    __doc__: str | None
    __annotations__: dict[str, AnnotationForm]

    def __init__(self, name: str, doc: str | None=...) -> None:
        ...

    def __getattr__(self, name: str) -> Any:
        ...
@deprecated('types.CellType is not available in the sandbox')
@final
class CellType:

    def __new__(cls, contents: object=..., /) -> Self:
        ...
    __hash__: ClassVar[None]
@final
class GeneratorType(Generator[_YieldT_co, _SendT_contra, _ReturnT_co]):

    @property
    def gi_running(self) -> bool:
        ...

    @property
    def gi_suspended(self) -> bool:
        ...
    __name__: str
    __qualname__: str

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _YieldT_co:
        ...

    def send(self, arg: _SendT_contra, /) -> _YieldT_co:
        ...

    @overload
    def throw(self, typ: type[BaseException], val: BaseException | object=..., tb: TracebackType | None=..., /) -> _YieldT_co:
        ...

    @overload
    def throw(self, typ: BaseException, val: None=None, tb: TracebackType | None=..., /) -> _YieldT_co:
        ...
    if sys.version_info >= (3, 13):

        def __class_getitem__(cls, item: Any, /) -> Any:
            ...
@deprecated('types.AsyncGeneratorType is not available in the sandbox')
@final
class AsyncGeneratorType(AsyncGenerator[_YieldT_co, _SendT_contra]):

    @property
    def ag_running(self) -> bool:
        ...
    __name__: str
    __qualname__: str
    if sys.version_info >= (3, 12):

        @property
        def ag_suspended(self) -> bool:
            ...

    def __aiter__(self) -> Self:
        ...

    def __anext__(self) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    def asend(self, val: _SendT_contra, /) -> Coroutine[Any, Any, _YieldT_co]:
        ...

    @overload
    async def athrow(self, typ: type[BaseException], val: BaseException | object=..., tb: TracebackType | None=..., /) -> _YieldT_co:
        ...

    @overload
    async def athrow(self, typ: BaseException, val: None=None, tb: TracebackType | None=..., /) -> _YieldT_co:
        ...

    def aclose(self) -> Coroutine[Any, Any, None]:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
@final
class CoroutineType(Coroutine[_YieldT_co, _SendT_nd_contra, _ReturnT_nd_co]):
    __name__: str
    __qualname__: str

    @property
    def cr_running(self) -> bool:
        ...

    @property
    def cr_suspended(self) -> bool:
        ...

    def close(self) -> None:
        ...

    def __await__(self) -> Generator[Any, None, _ReturnT_nd_co]:
        ...

    def send(self, arg: _SendT_nd_contra, /) -> _YieldT_co:
        ...

    @overload
    def throw(self, typ: type[BaseException], val: BaseException | object=..., tb: TracebackType | None=..., /) -> _YieldT_co:
        ...

    @overload
    def throw(self, typ: BaseException, val: None=None, tb: TracebackType | None=..., /) -> _YieldT_co:
        ...
    if sys.version_info >= (3, 13):

        def __class_getitem__(cls, item: Any, /) -> Any:
            ...
@final
class MethodType:

    @property
    def __defaults__(self) -> tuple[Any, ...] | None:
        ...

    @property
    def __func__(self) -> Callable[..., Any]:
        ...

    @property
    def __self__(self) -> object:
        ...

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __new__(cls, func: Callable[..., Any], instance: object, /) -> Self:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...
    if sys.version_info >= (3, 13):

        def __get__(self, instance: object, owner: type | None=None, /) -> Self:
            ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...
@deprecated('types.BuiltinFunctionType is not available in the sandbox')
@final
class BuiltinFunctionType:

    @property
    def __self__(self) -> object | ModuleType:
        ...

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...
@deprecated('types.WrapperDescriptorType is not available in the sandbox')
@final
class WrapperDescriptorType:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def __get__(self, instance: Any, owner: type | None=None, /) -> Any:
        ...
@deprecated('types.MethodWrapperType is not available in the sandbox')
@final
class MethodWrapperType:

    @property
    def __self__(self) -> object:
        ...

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __ne__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...
@deprecated('types.MethodDescriptorType is not available in the sandbox')
@final
class MethodDescriptorType:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def __get__(self, instance: Any, owner: type | None=None, /) -> Any:
        ...
@deprecated('types.GetSetDescriptorType is not available in the sandbox')
@final
class GetSetDescriptorType:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __get__(self, instance: Any, owner: type | None=None, /) -> Any:
        ...

    def __set__(self, instance: Any, value: Any, /) -> None:
        ...

    def __delete__(self, instance: Any, /) -> None:
        ...
@deprecated('types.MemberDescriptorType is not available in the sandbox')
@final
class MemberDescriptorType:

    @property
    def __name__(self) -> str:
        ...

    @property
    def __qualname__(self) -> str:
        ...

    def __get__(self, instance: Any, owner: type | None=None, /) -> Any:
        ...

    def __set__(self, instance: Any, value: Any, /) -> None:
        ...

    def __delete__(self, instance: Any, /) -> None:
        ...
@deprecated('types.DynamicClassAttribute is not available in the sandbox')
class DynamicClassAttribute(property):
    fget: Callable[[Any], Any] | None
    fset: Callable[[Any, Any], object] | None
    fdel: Callable[[Any], object] | None
    overwrite_doc: bool
    __isabstractmethod__: bool

    def __init__(self, fget: Callable[[Any], Any] | None=None, fset: Callable[[Any, Any], object] | None=None, fdel: Callable[[Any], object] | None=None, doc: str | None=None) -> None:
        ...

    def __get__(self, instance: Any, ownerclass: type | None=None) -> Any:
        ...

    def __set__(self, instance: Any, value: Any) -> None:
        ...

    def __delete__(self, instance: Any) -> None:
        ...

    def getter(self, fget: Callable[[Any], Any]) -> DynamicClassAttribute:
        ...

    def setter(self, fset: Callable[[Any, Any], object]) -> DynamicClassAttribute:
        ...

    def deleter(self, fdel: Callable[[Any], object]) -> DynamicClassAttribute:
        ...
@disjoint_base
class GenericAlias:

    @property
    def __origin__(self) -> type | TypeAliasType:
        ...

    @property
    def __args__(self) -> tuple[Any, ...]:
        ...

    @property
    def __parameters__(self) -> tuple[Any, ...]:
        ...

    def __new__(cls, origin: type, args: Any, /) -> Self:
        ...

    def __getitem__(self, typeargs: Any, /) -> GenericAlias:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __mro_entries__(self, bases: Iterable[object], /) -> tuple[type, ...]:
        ...

    @property
    def __unpacked__(self) -> bool:
        ...

    def __or__(self, value: Any, /) -> UnionType | GenericAlias:
        ...

    def __ror__(self, value: Any, /) -> UnionType | GenericAlias:
        ...

    def __getattr__(self, name: str) -> Any:
        ...
@final
class NoneType:

    def __bool__(self) -> Literal[False]:
        ...
@final
class EllipsisType:
    ...
@final
class NotImplementedType(Any):
    ...
@final
class UnionType:

    @property
    def __args__(self) -> tuple[Any, ...]:
        ...

    @property
    def __parameters__(self) -> tuple[Any, ...]:
        ...

    def __or__(self, value: Any, /) -> UnionType | Any:
        ...

    def __ror__(self, value: Any, /) -> UnionType | Any:
        ...

    def __eq__(self, value: object, /) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    def __getitem__(self, parameters: Any, /) -> object:
        ...
