"""Guest classes in the graph: recipes.

    class A(B): …     [50, metaclass, 'A', 'A', [bases], ['slots'], flags, {attributes},
                       [registered], [methods that the library wrote]]

All classes are made first, empty, by the native metaclass: so neither `__init_subclass__` nor `__set_name__`
nor a guest's metaclass runs. They are filled after everything else, attribute by attribute. What the native
metaclass or the library works out by itself is not written, so that it may differ between Pythons.
"""

from __future__ import annotations

import _abc  # type: ignore[import-not-found]
import abc
import random
import sys
import types
import typing
from collections.abc import Callable
from typing import Any, Final

from pymonty.compiler.names import is_dunder
from pymonty.runtime.classes import (
    _NATIVE,
    FACADES,
    MARK,
    _check_abstract,
    _check_hidden,
    _check_identity,
    _no_pattern_by_accident,
    _slots,
    _winner,
    bases,
    check_bases,
    is_class,
    is_class_facade,
    is_guest_class,
    limit_patterns,
    match_args,
    mro,
    own_dict,
)
from pymonty.snapshot import names
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.graph import CLASS_TAGS, Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.written import PARAMETERS_TYPE, is_written, write_methods
from pymonty.surface.types import DEFINABLE, IMPLICIT

CLASS: Final = 50

CLASS_TAGS.add(CLASS)

_ADDS_DICT: Final = 1
_ADDS_WEAKREF: Final = 2
name_of = type.__dict__['__name__'].__get__
qualname_of = type.__dict__['__qualname__'].__get__
_dictoffset_of = type.__dict__['__dictoffset__'].__get__
_weakrefoffset_of = type.__dict__['__weakrefoffset__'].__get__
_base_of = type.__dict__['__base__'].__get__
_itemsize_of = type.__dict__['__itemsize__'].__get__

_OWN: Final = frozenset({MARK, '__dict__', '__weakref__', '_abc_impl', '__slotnames__'})
"""What CPython keeps in a class's dict for itself."""

_PROTOCOL: Final = frozenset(
    """_is_protocol __protocol_attrs__ __non_callable_proto_members__
    __callable_proto_members_only__""".split()
)
"""What `typing` works out for protocols."""

_EXTRA: Final = frozenset(
    """__abstractmethods__ __dataclass_fields__ __dataclass_params__ __total__ __required_keys__
    __optional_keys__ __readonly_keys__ __mutable_keys__ __closed__ __extra_items__ __replace__
    __new_member__""".split()
)
"""Dunders that the library gives to a guest's class, besides those that a guest may define."""


# -- writing


def take_class(writer: Writer, cls: Any) -> Node | None:
    """The node of a class; None where `cls` is none."""
    if not is_class(cls):
        return None
    if not is_guest_class(cls):
        return names.take_named(writer, cls)
    for special in SPECIAL:
        node = special(writer, cls)
        if node is not None:
            return node
    own_bases, found = bases(cls), attributes(cls)
    meta = None if type(cls) is _winner(type, own_bases) else writer.ref(visible_class(type(cls)))
    return [
        CLASS,
        meta,
        name_of(cls),
        qualname_of(cls),
        writer.refs(visible_class(base) for base in own_bases),
        slots_of(cls),
        _layout(cls),
        writer.named((name, value) for name, value in found if not is_written(value)),
        writer.refs(_registered(cls)),
        [name for name, value in found if is_written(value)],
    ]


SPECIAL: list[Callable[[Writer, Any], Node | None]] = []
"""Asked first: the writers of classes that the library makes."""


def visible_class(cls: Any) -> Any:
    return FACADES.get(id(cls), cls)


def slots_of(cls: type) -> list[str]:
    """The names of the slots that a class adds."""
    return [name for name, value in own_dict(cls).items() if _is_slot(cls, name, value)]


def _is_slot(cls: type, name: str, value: Any) -> bool:
    return type(value) is types.MemberDescriptorType and value.__objclass__ is cls and value.__name__ == name


def _layout(cls: type) -> int:
    base = _base_of(cls)
    flags = 0
    if _dictoffset_of(cls) and not _dictoffset_of(base):
        flags |= _ADDS_DICT
    if _weakrefoffset_of(cls) and not _weakrefoffset_of(base):
        flags |= _ADDS_WEAKREF
    return flags


def attributes(cls: type) -> list[tuple[str, object]]:
    """What the guest defined in a class, and what was set on it since."""
    is_protocol = any(base is typing.Protocol for base in mro(cls))
    return [
        (name, value)
        for name, value in own_dict(cls).items()
        if name not in _OWN
        and not _is_slot(cls, name, value)
        and not (name == '__doc__' and value is None)
        and not (name == '__module__' and value == '__main__')
        and not (name == '_randbelow' and getattr(value, '__module__', '') == 'random')
        and not (is_protocol and _is_typings(name, value))
    ]


def _is_typings(name: str, value: Any) -> bool:
    if name in ('__init__', '__subclasshook__'):
        function = value.__func__ if type(value) is classmethod else value
        return type(function) is types.FunctionType and function.__module__ == 'typing'
    return name in _PROTOCOL


def _registered(cls: Any) -> list[type]:
    """The virtual subclasses of an abstract base class."""
    if not any(kind is abc.ABCMeta for kind in mro(type(cls))):
        return []
    found = [reference() for reference in _abc._get_dump(cls)[0]]
    return [kind for kind in found if kind is not None]


# -- reading


def _make_class(reader: Reader, node: Node) -> Any:
    _, meta_index, name, qualname, base_indices, slots, flags, named, registered, _ = node
    open_ = [index for attribute, index in named.items() if attribute != '__dataclass_params__']
    meta_indices = [] if meta_index is None else [meta_index]
    reader.check_visible((*meta_indices, *base_indices, *open_, *registered))
    found_bases = tuple(reader.parts(base_indices))
    meta = type if meta_index is None else metaclass(reader.part(meta_index))
    cls = create(meta, name, found_bases, slots, flags)
    type.__setattr__(cls, '__qualname__', qualname)
    for attribute in named:
        check_attribute(name, attribute)
    reader.finals.append(lambda: _finish(reader, node, cls))
    return cls


def metaclass(value: Any) -> Any:
    if is_class(value):
        if is_class_facade(value):
            return _NATIVE[id(value)]
        if is_guest_class(value) and any(base is type for base in mro(value)):
            return value
    raise BadImage('a metaclass that is none')


def create(meta: Any, name: str, found_bases: tuple[Any, ...], slots: list[str], flags: int) -> Any:
    """An empty guest class, made by the native metaclass."""
    check_bases(name, found_bases)
    namespace: dict[str, Any] = {'__module__': '__main__', MARK: True}
    layout = _slots_for(found_bases, slots, flags)
    if layout is not None:
        namespace['__slots__'] = _slots(layout, name)
    if any(base is typing.Generic for base in found_bases):
        namespace['__orig_bases__'] = _PLACEHOLDER
    winner = _winner(meta, found_bases)
    native: Any = next(cls for cls in mro(winner) if not is_guest_class(cls) and not is_class_facade(cls))
    if native is _TYPED_DICT:  # which asks for bases that its classes do not have
        if dict not in found_bases or not {*map(id, found_bases)} <= {id(dict), id(typing.Generic)}:
            raise BadImage('a TypedDict over something else')
        native = type
    cls = native.__new__(winner, name, found_bases, namespace)
    if type(cls) is not winner or not is_guest_class(cls):
        raise BadImage(f'class {name!r:.80} is not what its bases make of it')
    if layout is not None:
        type.__delattr__(cls, '__slots__')
    if '__abstractmethods__' in own_dict(cls):
        type.__setattr__(cls, '__abstractmethods__', frozenset())  # else it has no instances
    return cls


_TYPED_DICT: Final[Any] = typing._TypedDictMeta  # type: ignore[attr-defined]
_PLACEHOLDER: Final = (typing.Generic[typing.TypeVar('_T')],)  # type: ignore[index]


def _slots_for(found_bases: tuple[Any, ...], slots: list[str], flags: int) -> tuple[str, ...] | None:
    """The `__slots__` that give a class its layout; None for the layout that it gets without."""
    if not slots and flags & _ADDS_DICT:
        variable = any(_itemsize_of(base) for base in found_bases)
        if flags & _ADDS_WEAKREF or variable or any(map(_weakrefoffset_of, found_bases)):
            return None
    extra = [
        name for flag, name in ((_ADDS_DICT, '__dict__'), (_ADDS_WEAKREF, '__weakref__')) if flags & flag
    ]
    if any('.' in name or is_dunder(name) for name in slots):
        raise BadImage('a slot that no class has')
    return (*slots, *extra)


def check_attribute(cls_name: str, name: str) -> None:
    """Refuse what `classes.check_namespace` refuses, but for what the library gives to a class."""
    if '.' in name or name in ('mro', '_abc_impl', '__slotnames__', '__dict__', '__weakref__'):
        raise BadImage(f'class {cls_name!r:.80} with an attribute {name!r:.80}')
    if is_dunder(name) and not (name in DEFINABLE or name in IMPLICIT or name in _EXTRA):
        raise BadImage(f'class {cls_name!r:.80} with an attribute {name!r:.80}')


_NEWER: Final = frozenset({'__firstlineno__', '__static_attributes__'} if sys.version_info < (3, 13) else ())


def _fill_class(reader: Reader, node: Node, cls: Any) -> None:
    fill_attributes(reader, cls, node[7])


def _finish(reader: Reader, node: Node, cls: Any) -> None:
    """What depends on all the attributes of a class and its bases."""
    known = bases(cls)
    _check_abstract(node[2], known, own_dict(cls))
    _check_identity(node[2], known, own_dict(cls))
    _check_hidden(node[2], known, own_dict(cls))
    entries = {'__match_args__': ()} if '__match_args__' in own_dict(cls) else {}
    _no_pattern_by_accident(type(cls), known, entries)
    for name, value in entries.items():
        if name not in own_dict(cls):
            type.__setattr__(cls, name, value)
    for index in node[8]:
        if not any(kind is abc.ABCMeta for kind in mro(type(cls))):
            raise BadImage('a class that registers others and is not abstract')
        abc.ABCMeta.register(cls, reader.part(index))
    if random.Random in mro(cls):
        if '_randbelow' in own_dict(cls):
            type.__delattr__(cls, '_randbelow')
        random.Random.__init_subclass__.__func__(cls)  # type: ignore[attr-defined]
    if node[9] and node[9][0] not in own_dict(cls):
        fields = node[7].get('__dataclass_fields__')
        if fields is None:
            raise BadImage('a dataclass without fields')
        if reader.is_complete(fields):
            write_methods(cls, node[9])
            limit_patterns(cls)
    if sys.version_info >= (3, 12) and any(base is typing.Protocol for base in mro(cls)):
        type(typing.Protocol).__init__(cls, node[2], known, {})


def fill_attributes(reader: Reader, cls: Any, named: dict[str, int]) -> None:
    """Set what is there already; have the Reader come again for what is not."""
    for name in ('__orig_bases__', '__parameters__'):
        if name in own_dict(cls) and name not in named:
            type.__delattr__(cls, name)
    for name, index in named.items():
        if reader.is_late(index):
            if name in _HOOKS:
                raise BadImage(f'a class whose {name} is not plain')
            reader.wait()
        elif name not in _NEWER:
            set_attribute(cls, name, reader.part(index))


_HOOKS: Final = frozenset({'__match_args__', '__instancecheck__', '__subclasscheck__'})
"""What is checked before guest code runs."""

_SHAPES: Final[dict[str, tuple[type, ...]]] = {
    '__abstractmethods__': (frozenset,),
    '__orig_bases__': (tuple,),
    '__parameters__': (tuple,),
    '__qualname__': (str,),
    '__dataclass_fields__': (dict,),
    '__dataclass_params__': (PARAMETERS_TYPE,),
}


def set_attribute(cls: Any, name: str, value: Any) -> None:
    if name == '__match_args__':
        match_args(value)
    elif name == '__slots__':
        _slots(value, 'a class')
    elif name in _SHAPES and type(value) not in _SHAPES[name]:
        raise BadImage(f'{name} of a class is {type(value).__name__!r}')
    type.__setattr__(cls, name, value)
    if type(value) is property:
        property.__set_name__(value, cls, name)  # type: ignore[attr-defined]


CLASSES: Final = Kind(
    {},
    (Rule(CLASS, 'ossRSiDRS', _make_class, needs=(1, 4), fill=_fill_class, reveals=True),),
)
