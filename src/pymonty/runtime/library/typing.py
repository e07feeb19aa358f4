"""typing: string annotations are code, registries are shared, and decorators mark what they are given.

`get_type_hints` evaluates strings with the real builtins, `overload` keeps every function for ever in a
dict of the process, `get_origin` hands out native metaclasses, and `final`, `override`, `no_type_check` and
`dataclass_transform` set an attribute on whatever they decorate.
"""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pymonty.runtime import classes
from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.guard import exact_str, is_guest_function
from pymonty.runtime.library.admission import admit, export, guest_globals, own

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports

_globals_of = types.FunctionType.__dict__['__globals__'].__get__


def get_type_hints(obj: Any, globalns: Any = None, localns: Any = None, include_extras: Any = False) -> Any:
    """As `typing.get_type_hints`; strings are evaluated as the program's own `eval` does it."""
    hints: dict[str, Any] = {}
    for holder in _annotated(obj):
        for name, value in dict(holder).items():
            if type(value) is typing.ForwardRef:
                value = value.__forward_arg__
            if type(value) is str:
                value = _evaluate(value, obj, globalns, localns)
            if value is None:
                value = type(None)
            hints[exact_str(name)] = value if include_extras else _without_extras(value)
    return hints


def _annotated(obj: Any) -> list[Any]:
    if is_class(obj):
        own_classes = [cls for cls in reversed(mro(obj)) if is_guest_class(cls)]
        return [own_dict(cls).get('__annotations__', {}) for cls in own_classes]
    while type(obj) is types.MethodType:
        obj = obj.__func__
    if type(obj) is types.FunctionType and is_guest_function(obj):
        return [obj.__annotations__]
    raise TypeError(f'{obj!r} is not a class or function of this program with annotations')


def _evaluate(text: str, obj: Any, globalns: Any, localns: Any) -> Any:
    """The value of a string annotation: names joined by dots, subscripts and `|`, or the program's `eval`."""
    namespace = _namespace(obj)
    evaluate = (namespace.get('__builtins__') or {}).get('eval')
    if evaluate is None:
        raise NameError(f'name {text!r} is not defined')
    visible = {name: value for name, value in namespace.items() if '.' not in name and name[:2] != '__'}
    visible.update(globalns or {})
    if is_class(obj):
        visible.setdefault(obj.__name__, obj)
    return evaluate(text, visible, localns)


def _namespace(obj: Any) -> dict[str, Any]:
    """The globals of the program that `obj` belongs to."""
    while type(obj) is types.MethodType:
        obj = obj.__func__
    if type(obj) is types.FunctionType:
        return _globals_of(obj)  # type: ignore[no-any-return]
    for cls in mro(obj):
        for value in own_dict(cls).values():
            if type(value) is types.FunctionType and is_guest_function(value):
                return _globals_of(value)  # type: ignore[no-any-return]
    return guest_globals(sys._getframe())


def _without_extras(hint: Any) -> Any:
    return typing._strip_annotations(hint)  # type: ignore[attr-defined]


def get_origin(tp: Any) -> Any:
    """As `typing.get_origin`."""
    origin = typing.get_origin(tp)
    return classes.FACADES.get(id(origin), origin)


def overload(func: Any) -> Callable[..., Any]:
    """As `typing.overload`, without a registry."""
    return _overloaded


def _overloaded(*args: Any, **keywords: Any) -> Any:
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions '
        'outside a stub module should always be followed by an implementation that is not @overload-ed.'
    )


def final(f: Any, /) -> Any:
    """As `typing.final`, without the mark."""
    return f


def override(method: Any, /) -> Any:
    """As `typing.override`, without the mark."""
    return method


def no_type_check(arg: Any, /) -> Any:
    """As `typing.no_type_check`, without the mark."""
    return arg


def dataclass_transform(**options: Any) -> Callable[[Any], Any]:
    """As `typing.dataclass_transform`, without the mark."""
    return lambda thing: thing


def runtime_checkable(cls: Any, /) -> Any:
    """As `typing.runtime_checkable`, on protocols of the guest's."""
    return typing.runtime_checkable(own(cls, 'runtime_checkable()'))


class _Maker:
    """`NamedTuple` and `TypedDict`: called they make a class, as a base they stand for another.

    They have no `__init__`, which a guest could call again.
    """

    __slots__ = ('_held_make', '_held_original')

    _held_make: Callable[..., Any]
    _held_original: Any

    def __call__(self, typename: Any, fields: Any = None, /, **keywords: Any) -> Any:
        typename = exact_str(typename, 'class name')
        if fields is not None:
            pairs = fields.items() if issubclass(type(fields), dict) else fields
            fields = [(exact_str(name), kind) for name, kind in pairs]
        made = self._held_make(typename, fields, keywords)
        made.__module__ = '__main__'
        return classes.adopt(made)

    def __mro_entries__(self, bases: Any) -> Any:
        return self._held_original.__mro_entries__((self._held_original,) * len(bases))

    def __repr__(self) -> str:
        return repr(self._held_original)


def _maker(original: Any, make: Callable[..., Any]) -> _Maker:
    maker = _Maker()
    maker._held_original = original
    maker._held_make = make
    return maker


def _make_named_tuple(typename: str, fields: Any, keywords: dict[str, Any]) -> Any:
    return typing.NamedTuple(typename, [*(fields or ()), *keywords.items()])


def _make_typed_dict(typename: str, fields: Any, keywords: dict[str, Any]) -> Any:
    total = bool(keywords.pop('total', True))
    return typing.TypedDict(typename, {**dict(fields or ()), **keywords}, total=total)  # type: ignore[operator]


admit(_Maker, '')

EXPORTS = export(
    'typing',
    NamedTuple=_maker(typing.NamedTuple, _make_named_tuple),
    TypedDict=_maker(typing.TypedDict, _make_typed_dict),
    dataclass_transform=dataclass_transform,
    final=final,
    get_origin=get_origin,
    get_type_hints=get_type_hints,
    no_type_check=no_type_check,
    overload=overload,
    override=override,
    runtime_checkable=runtime_checkable,
)


def bind(imports: Imports) -> dict[str, Any]:
    """`AnyStr`, which is a mutable object on old Pythons, of the session's own."""
    own_variable = typing.TypeVar('AnyStr', bytes, str)  # type: ignore[misc]
    own_variable.__module__ = 'typing'
    return {'AnyStr': own_variable} if sys.version_info < (3, 12) else {}
