"""dataclasses: the original builds the text of methods from field names, and `exec`s it.

So every name must be a plain identifier before it sees the class: those of the annotations, and those
of inherited fields. The methods read and set attributes by these names, so a field may not bear a name
that the guard watches where a base class of the library might own it. The globals of the generated
methods are a module of ours; the original takes whatever `sys.modules` has under `__module__`. What reads
fields by name afterwards (`asdict`, `replace`) reads through the guard.
"""

from __future__ import annotations

import abc
import dataclasses
import inspect
import keyword
import sys
import types
import typing
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from pymonty.compiler.names import TRUSTED, is_dunder, is_guarded
from pymonty.runtime import classes, guard
from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export, own
from pymonty.runtime.library.copy import deepcopy

_FIELDS = '__dataclass_fields__'
_FIELD = dataclasses._FIELD  # type: ignore[attr-defined]
_INIT_VAR = dataclasses._FIELD_INITVAR  # type: ignore[attr-defined]
_MISSING = dataclasses.MISSING
_NO_NAMES = (object, typing.Generic, typing.Protocol, abc.ABC)
"""Bases that own no attribute a field could name."""

_NAMESPACE = 'pymonty.runtime.library.annotations'
_HOOKS = ('__getattr__', '__setattr__', '__delattr__')


def _install_namespace() -> None:
    """The module in which string annotations such as `'ClassVar[int]'` are looked up.

    Its builtins are those that generated methods use.
    """
    module = sys.modules[_NAMESPACE] = types.ModuleType(_NAMESPACE)
    known = {'typing': typing, 't': typing, 'dataclasses': dataclasses, 'dc': dataclasses}
    module.__dict__.update(
        known, ClassVar=typing.ClassVar, InitVar=dataclasses.InitVar, KW_ONLY=dataclasses.KW_ONLY
    )
    generated = {kind.__name__: kind for kind in (hash, super, type)}
    module.__dict__['__builtins__'] = {**generated, 'NotImplemented': NotImplemented}


_install_namespace()


def _own_fields(cls: type) -> dict[str, Any] | None:
    """The fields of a dataclass as the real decorator left them."""
    for base in mro(cls):
        found = own_dict(base).get(_FIELDS)
        if found is not None:
            if type(found) is not dict or any(type(f) is not dataclasses.Field for f in found.values()):
                raise TypeError(f'the fields of {cls.__name__!r} have been changed')
            return found
    return None


def _check(cls: type) -> list[str]:
    """The names of the fields of a class; refuse what could reach past the guard or into generated text."""
    meta = type(cls)
    if any(is_guest_class(base) and hook in own_dict(base) for base in mro(meta) for hook in _HOOKS):
        raise TypeError(f'dataclass() cannot work on {cls.__name__!r}: its metaclass hooks attribute access')
    annotations = own_dict(cls).get('__annotations__', {})
    inherited = _own_fields(cls) or {}
    if type(annotations) is not dict:
        raise TypeError(f'dataclass() needs the plain annotations of {cls.__name__!r}')
    free = all(is_guest_class(base) or base in _NO_NAMES for base in mro(cls))
    names = [*annotations, *(f.name for f in inherited.values())]
    for name in names:
        if type(name) is not str or not name.isidentifier() or keyword.iskeyword(name) or is_dunder(name):
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name == TRUSTED:  # what is generated stores it on whatever it is called with
            raise TypeError(f'a field cannot be named {name!r} in the sandbox; rename it')
        if not free and is_guarded(name):
            raise TypeError(f'{cls.__name__}: a field cannot be named {name!r} beside its base classes')
    return names


def dataclass(cls: Any = None, /, **options: Any) -> Any:
    """As `dataclasses.dataclass`, on classes of the guest's."""
    if cls is None:
        return lambda cls: _process(cls, options)
    return _process(cls, options)


def _process(cls: Any, options: dict[str, Any]) -> Any:
    if any(map(is_guarded, _check(own(cls, 'dataclass()')))):
        options = {**options, 'match_args': False}  # the class may claim instances of others, from now on
    module, documented = cls.__module__, own_dict(cls).get('__doc__')
    set_on = type.__setattr__
    set_on(cls, '__module__', _NAMESPACE)
    set_on(cls, '__doc__', documented or '-')  # the original's own would run `inspect.signature`
    made: Any = cls
    try:
        made = dataclasses.dataclass(**options)(cls)
    finally:
        for changed in (cls, made):
            set_on(changed, '__module__', module)
            set_on(changed, '__doc__', documented)
    if not documented:
        set_on(made, '__doc__', _signature(made))
    if made.__dataclass_params__.frozen:
        _freeze(made)
    if '__replace__' in own_dict(made):
        set_on(made, '__replace__', replace)
    return made


def _signature(cls: Any) -> str:
    """`Point(x: int, y: int = 0)`, as the original documents a class."""
    parts = []
    shown = [f for f in _own_fields(cls).values() if f.init and f._field_type in (_FIELD, _INIT_VAR)]  # type: ignore[union-attr]
    for field in sorted(shown, key=lambda f: bool(f.kw_only)):
        if field.kw_only and '*' not in parts:
            parts.append('*')
        text = f'{field.name}: {inspect.formatannotation(field.type)}'
        if field.default is not _MISSING:
            text += f' = {field.default!r}'
        elif field.default_factory is not _MISSING:
            text += ' = <factory>'
        parts.append(text)
    return f'{cls.__name__}({", ".join(parts)})'


def _freeze(cls: Any) -> None:
    """Replace the frozen class's hooks: the original's pass dunders on to `object.__setattr__`."""
    names = frozenset(f.name for f in fields(cls))

    def __setattr__(self: Any, name: Any, value: Any) -> None:
        name = exact_str(name)
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f'cannot assign to field {name!r}')
        _inherited(cls, self, '__setattr__', name)(name, value)

    def __delattr__(self: Any, name: Any) -> None:
        name = exact_str(name)
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f'cannot delete field {name!r}')
        _inherited(cls, self, '__delattr__', name)(name)

    for hook in (__setattr__, __delattr__):
        hook.__module__ = cls.__module__
        hook.__qualname__ = f'{cls.__qualname__}.{hook.__name__}'
        type.__setattr__(cls, hook.__name__, hook)


def _inherited(cls: Any, instance: Any, hook: str, name: str) -> Callable[..., None]:
    if is_dunder(name) or not is_guest_class(type(instance)):
        raise AttributeError(f'{name!r} cannot be changed in the sandbox')
    return getattr(super(cls, instance), hook)  # type: ignore[no-any-return]


def is_dataclass(obj: Any) -> bool:
    """As `dataclasses.is_dataclass`."""
    return _own_fields(obj if is_class(obj) else type(obj)) is not None


def fields(class_or_instance: Any) -> tuple[Any, ...]:
    """As `dataclasses.fields`."""
    found = _own_fields(class_or_instance if is_class(class_or_instance) else type(class_or_instance))
    if found is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([field for field in found.values() if field._field_type is _FIELD])


def _is_instance(obj: Any) -> bool:
    return not is_class(obj) and _own_fields(type(obj)) is not None


def asdict(obj: Any, *, dict_factory: Any = dict) -> Any:
    """As `dataclasses.asdict`."""
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, lambda pairs: dict_factory(pairs))


def astuple(obj: Any, *, tuple_factory: Any = tuple) -> Any:
    """As `dataclasses.astuple`."""
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _convert(obj: Any, build: Callable[[list[tuple[str, Any]]], Any]) -> Any:
    kind = type(obj)
    if _is_instance(obj):
        return build([(f.name, _convert(read_attribute(obj, f.name), build)) for f in fields(obj)])
    if issubclass(kind, (list, tuple)):
        items = [_convert(item, build) for item in obj]
        return kind(*items) if issubclass(kind, tuple) and hasattr(kind, '_fields') else kind(items)
    if issubclass(kind, dict):
        pairs = [(_convert(key, build), _convert(value, build)) for key, value in obj.items()]
        if issubclass(kind, defaultdict):
            made = kind(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return kind(pairs)
    return deepcopy(obj)


def replace(obj: Any, /, **changes: Any) -> Any:
    """As `dataclasses.replace`."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for field in _own_fields(type(obj)).values():  # type: ignore[union-attr]
        if field._field_type is not _FIELD and field._field_type is not _INIT_VAR:
            continue
        if not field.init:
            if field.name in changes:
                raise _not_init(field.name)
        elif field.name not in changes:
            if field._field_type is _INIT_VAR and field.default is _MISSING:
                raise ValueError(f'InitVar {field.name!r} must be specified with replace()')
            changes[field.name] = read_attribute(obj, field.name)
    return type(obj)(**changes)


def _not_init(name: str) -> Exception:
    kind = TypeError if sys.version_info >= (3, 13) else ValueError
    return kind(f'field {name} is declared with init=False, it cannot be specified with replace()')


def make_dataclass(
    cls_name: Any, fields: Any, *, bases: Any = (), namespace: Any = None, module: Any = None, **options: Any
) -> Any:
    """As `dataclasses.make_dataclass`."""
    annotations: dict[str, Any] = {}
    body: dict[str, Any] = dict(namespace or {})
    for item in fields:
        if issubclass(type(item), str):
            item = (item, 'typing.Any')
        if len(item) not in (2, 3):
            raise TypeError(f'Invalid field: {item!r}')
        name = _field_name(item[0], annotations)
        annotations[name] = item[1]
        if len(item) == 3:
            body[name] = item[2]
    body['__annotations__'] = annotations
    body['__module__'] = '__main__' if module is None else exact_str(module)
    resolved = types.resolve_bases(tuple(bases))
    if resolved != tuple(bases):
        body['__orig_bases__'] = tuple(bases)
    made = classes.make_class(type, exact_str(cls_name), resolved, body)
    return _process(made, options)


def _field_name(name: Any, seen: dict[str, Any]) -> str:
    if not issubclass(type(name), str) or not exact_str(name).isidentifier():
        raise TypeError(f'Field names must be valid identifiers: {name!r}')
    exact = exact_str(name)
    if keyword.iskeyword(exact):
        raise TypeError(f'Field names must not be keywords: {exact!r}')
    if exact in seen:
        raise TypeError(f'Field name duplicated: {exact!r}')
    return exact


guard.GETTERS[(id(dataclasses.Field), 'metadata')] = lambda field: dict(field.metadata)

EXPORTS = export(
    'dataclasses',
    asdict=asdict,
    astuple=astuple,
    dataclass=dataclass,
    fields=fields,
    is_dataclass=is_dataclass,
    make_dataclass=make_dataclass,
    replace=replace,
)
