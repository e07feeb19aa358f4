import sys
import typing
import typing_extensions
from ___collections_abc__ import dict_items, dict_keys, dict_values
from ___typeshed__ import AnnotationForm
from ___typeshed__type_checker_internals__ import _T
from abc import ABCMeta
from typing import Any, ClassVar, Iterable, Mapping, Never, overload
class TypedDictFallback(Mapping[str, object], metaclass=ABCMeta):
    __total__: ClassVar[bool]
    __required_keys__: ClassVar[frozenset[str]]
    __optional_keys__: ClassVar[frozenset[str]]
    if sys.version_info >= (3, 12):
        __orig_bases__: ClassVar[tuple[Any, ...]]
    if sys.version_info >= (3, 13):
        __readonly_keys__: ClassVar[frozenset[str]]
        __mutable_keys__: ClassVar[frozenset[str]]
    if sys.version_info >= (3, 15):
        __closed__: ClassVar[bool | None]
        __extra_items__: ClassVar[AnnotationForm]

    def copy(self) -> typing.Self:
        ...

    def setdefault(self, k: Never, default: object) -> object:
        ...

    def pop(self, k: Never, default: _T=...) -> object:
        ...

    def update(self, m: typing.Self, /) -> None:
        ...

    def __delitem__(self, k: Never) -> None:
        ...

    def items(self) -> dict_items[str, object]:
        ...

    def keys(self) -> dict_keys[str, object]:
        ...

    def values(self) -> dict_values[str, object]:
        ...

    @overload
    def __or__(self, value: typing.Self, /) -> typing.Self:
        ...

    @overload
    def __or__(self, value: dict[str, Any], /) -> dict[str, object]:
        ...

    @overload
    def __ror__(self, value: typing.Self, /) -> typing.Self:
        ...

    @overload
    def __ror__(self, value: dict[str, Any], /) -> dict[str, object]:
        ...

    def __ior__(self, value: typing.Self, /) -> typing.Self:
        ...
class NamedTupleFallback(tuple[Any, ...]):
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
        @typing_extensions.deprecated('Creating a typing.NamedTuple using keyword arguments is deprecated; support removed in Python 3.15')
        def __init__(self, typename: str, fields: None=None, /, **kwargs: Any) -> None:
            ...

    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> typing.Self:
        ...

    def _asdict(self) -> dict[str, Any]:
        ...

    def _replace(self, **kwargs: Any) -> typing.Self:
        ...
    if sys.version_info >= (3, 13):

        def __replace__(self, **kwargs: Any) -> typing.Self:
            ...
