"""Guest classes: how they are made, marked and told from the host's.

A guest class is a native class. Whatever makes one (a `class` statement, `type(name, bases, ns)`, a
metaclass called by name, a library function such as `namedtuple`) passes its namespace through
`check_namespace` before Python sees it, and leaves `MARK` in the class's own dict. No guest can spell
the mark, and `is_guest_class` reads it past every metaclass.

A native metaclass would make classes unchecked, so a guest never holds one. It gets a *facade*, a
subclass whose `__new__` checks: `TYPE` stands for `type`, and the library adds those of `ABCMeta` and
`EnumType`. `typeof` maps native metaclasses to their facades.
"""

from __future__ import annotations

import builtins
from abc import ABCMeta
from itertools import takewhile
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

from pymonty.compiler.names import (
    ADMITTED,
    BUILTIN_TYPES,
    LIBRARY_TYPES,
    REVIEWED,
    is_dunder,
    is_guarded,
)
from pymonty.surface import library_types
from pymonty.surface.types import DEFINABLE, IMPLICIT, REFUSED_HINTS

MARK = '_abc_.guest'
"""In a guest class's own dict. `typing.Protocol` passes over names that begin with ``_abc_``."""

_build_class = builtins.__build_class__
_own_dict = type.__dict__['__dict__'].__get__
_mro = type.__dict__['__mro__'].__get__
_bases = type.__dict__['__bases__'].__get__
_subclasses = type.__dict__['__subclasses__']

_BUILTIN_BASES = frozenset(
    """object int float complex str bytes bytearray list tuple dict set frozenset property staticmethod
    classmethod enumerate filter map reversed zip""".split()
)
"""Builtin types that may be inherited from, besides exceptions. An heir of `GenericAlias` would pass every
attribute on to its origin."""

BASES: set[int] = {
    id(kind)
    for label, kind in BUILTIN_TYPES.items()
    if label in _BUILTIN_BASES or issubclass(kind, BaseException)
} | {id(kind) for label, kind in LIBRARY_TYPES.items() if label in library_types.BASES}
"""By `id`: the host types that a guest class may inherit from. The library adds its stand-ins."""


def own_dict(cls: type) -> Any:
    """The mappingproxy of a class's own dict, whatever its metaclass says."""
    return _own_dict(cls)


def mro(cls: type) -> tuple[type, ...]:
    """The true method resolution order of a class."""
    return _mro(cls)  # type: ignore[no-any-return]


def bases(cls: type) -> tuple[type, ...]:
    return _bases(cls)  # type: ignore[no-any-return]


def definer_of(order: tuple[type, ...], name: str) -> type | None:
    """The first class of an MRO that has `name` in its own dict."""
    for cls in order:
        if name in _own_dict(cls):
            return cls
    return None


def lookup(order: tuple[type, ...], name: str, default: object = None) -> Any:
    """What the classes of an MRO have under `name`, as it stands there."""
    for cls in order:
        own = _own_dict(cls)
        if name in own:
            return own[name]
    return default


def bound(found: Any, value: object) -> Any:
    """What the type of `value` has under some name, as an operator would use it."""
    bind = getattr(type(found), '__get__', None)
    return found if bind is None else bind(found, value, type(value))


def is_guest_class(cls: type) -> bool:
    return MARK in _own_dict(cls)


def is_class(value: object) -> bool:
    """`isinstance(value, type)` that no `__class__` can fool."""
    return any(base is type for base in _mro(type(value)))


def adopt(cls: type) -> type:
    """Mark a class that the library made on a guest's behalf."""
    type.__setattr__(cls, MARK, True)
    limit_patterns(cls)
    return cls


def limit_patterns(cls: type) -> None:
    """Have positional patterns of a class that the library made end before the first guarded name.

    The class, or an heir of it, may claim instances of other classes to be its own.
    """
    names = _own_dict(cls).get('__match_args__', ())
    plain = tuple(takewhile(lambda name: not is_guarded(name), names))
    if len(plain) < len(names):
        type.__setattr__(cls, '__match_args__', plain)


def match_args(value: object, name: str = 'class') -> tuple[str, ...]:
    """`value` if it may be a class's `__match_args__`: patterns read these attributes unguarded."""
    if type(value) is not tuple or any(type(item) is not str for item in value):
        raise TypeError(f'{name}.__match_args__ must be a tuple of str')
    for item in value:
        if is_guarded(item):
            raise TypeError(f'{name}.__match_args__ may not name {item!r} in the sandbox')
    return value


def _slots(value: object, name: str) -> object:
    names = (value,) if type(value) is str else value
    if type(names) not in (tuple, list, set, frozenset, dict):
        raise TypeError(f'{name}.__slots__ must be a str or a plain collection of str in the sandbox')
    for item in names:  # type: ignore[attr-defined]
        if type(item) is not str:
            raise TypeError(f"__slots__ items must be strings, not '{type(item).__name__}'")
        if is_dunder(item) and item not in ('__dict__', '__weakref__'):
            raise TypeError(f'{name}.__slots__ may not define {item!r} in the sandbox')
    return value


def check_namespace(name: str, namespace: Any) -> None:
    """Refuse a class namespace that defines a dunder no guest class may have.

    Raises:
        TypeError: naming the entry and, where there is one, the way round.
    """
    for key in namespace:
        if type(key) is not str:
            raise TypeError(f'{name}: names in a class namespace must be plain str')
        if key[:2] == '__' and is_dunder(key):
            if key in DEFINABLE or key in IMPLICIT:
                continue
            hint = REFUSED_HINTS.get(key)
            raise TypeError(f'{name}.{key} cannot be defined in the sandbox' + (f': {hint}' if hint else ''))
        if '.' in key or key == 'mro':  # hidden names, and the hook that orders the bases of a metaclass
            raise TypeError(f'{name}: the name {key!r} cannot be defined in a class of the sandbox')
    if '__match_args__' in namespace:
        match_args(namespace['__match_args__'], name)
    if '__slots__' in namespace:
        _slots(namespace['__slots__'], name)


HIDDEN: dict[int, frozenset[str]] = {}
"""id of a host type → what its instances keep in their dicts and guests, heirs included, may not have."""


def hidden_of(order: tuple[type, ...]) -> frozenset[str]:
    """What instances of a class with this MRO have in their dicts that is not for guests."""
    return frozenset().union(*(HIDDEN.get(id(cls), ()) for cls in order))


def _check_hidden(name: str, resolved: tuple[Any, ...], namespace: Any) -> None:
    """A property would be handed what the library puts there."""
    order = [cls for base in resolved for cls in _mro(base)]
    hidden = hidden_of(tuple(order))
    for own in (namespace, *(_own_dict(cls) for cls in order if is_guest_class(cls))):
        for key in hidden.intersection(own):
            if not is_dunder(key):
                raise TypeError(f'{name}: the name {key!r} is one that the library keeps for itself')


def check_bases(name: str, resolved: tuple[type, ...]) -> None:
    for base in resolved:
        if not is_class(base):
            raise TypeError(f'{name}: {type(base).__name__!r} object is no class to inherit from')
        if is_guest_class(base) or is_class_facade(base):
            continue
        if id(base) not in BASES:
            raise TypeError(f"type '{base.__name__}' is not an acceptable base type")


class _MetaMeta(type):
    """The metaclass of facades: makes calling and testing one look like the native metaclass."""

    def __call__(cls, *args: Any, **keywords: Any) -> Any:
        if cls is TYPE:
            if len(args) == 1 and not keywords:
                return typeof(args[0])
            if len(args) != 3:
                raise TypeError('type() takes 1 or 3 arguments')
            return make_class(type, *args, **keywords)
        if is_class_facade(cls):
            return make_class(_NATIVE[id(cls)], *args, **keywords)
        return type.__call__(cls, *args, **keywords)

    def __instancecheck__(cls, instance: object) -> bool:
        return type.__instancecheck__(_NATIVE.get(id(cls), cls), instance)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return type.__subclasscheck__(_NATIVE.get(id(cls), cls), subclass)


class GuardedMeta(type, metaclass=_MetaMeta):
    """What guests hold as `type`, and what their metaclasses derive from."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **keywords: Any
    ) -> Any:
        if type(name) is not str or type(bases) is not tuple:
            raise TypeError('type.__new__() takes a plain str, a tuple of classes and a dict')
        copied = _checked_copy(name, bases, namespace, mark=True)
        _no_pattern_by_accident(mcs, bases, copied)
        return super().__new__(mcs, name, bases, copied, **keywords)


def _checked_copy(name: str, bases: tuple[type, ...], namespace: Any, mark: bool) -> Any:
    """The namespace, checked; a plain dict is copied first, so that nothing changes it between.

    It gets the mark here, lest a guest's metaclass see it, but only on its way into a native one.
    """
    if type(namespace) is dict:
        namespace = dict(namespace)
    elif not _is_native_namespace(namespace):
        raise TypeError(f'{name}: a class namespace must be a plain dict, not {type(namespace).__name__!r}')
    dict.pop(namespace, MARK, None)
    if type(namespace) is dict:
        namespace.setdefault('__module__', '__main__')
    check_namespace(name, namespace)
    check_bases(name, bases)
    _check_abstract(name, bases, namespace)
    _check_identity(name, bases, namespace)
    _check_hidden(name, bases, namespace)
    if mark:
        dict.__setitem__(namespace, MARK, True)  # past the hooks of enum's namespaces
    return namespace


NAMESPACE_TYPES: dict[int, type] = {}
"""Namespace types that native metaclasses prepare (by id), as `enum` does."""


def _is_native_namespace(namespace: object) -> bool:
    return id(type(namespace)) in NAMESPACE_TYPES


TYPE = GuardedMeta
FACADES: dict[int, type] = {}
"""By `id` of a native metaclass: what a guest sees in its place."""
_NATIVE: dict[int, type[type]] = {}


def _install(facade: Any, native: type[type]) -> Any:
    facade.__name__ = facade.__qualname__ = native.__name__
    facade.__module__ = native.__module__
    facade.__doc__ = native.__doc__
    FACADES[id(native)] = facade
    _NATIVE[id(facade)] = native
    return facade


def facade(native: type[type]) -> Any:
    """A checked stand-in for a native metaclass, made once."""
    known = FACADES.get(id(native))
    return known or _install(_MetaMeta('facade', (GuardedMeta, native), {}), native)


def is_class_facade(cls: object) -> bool:
    return id(cls) in _NATIVE


_install(TYPE, type)
FACADES[id(_MetaMeta)] = TYPE


class _Module:
    """What guests see as the type of modules: there is nothing to make with it."""

    def __new__(cls, *args: Any, **keywords: Any) -> Any:
        raise TypeError('modules cannot be made in the sandbox')


_Module.__name__ = _Module.__qualname__ = 'module'
_Module.__module__ = 'builtins'
FACADES[id(ModuleType)] = _Module
ADMITTED[id(_Module)] = _Module
REVIEWED[id(_Module)] = frozenset()


def typeof(value: object) -> type:
    """`type(value)` as a guest may see it."""
    kind = type(value)
    if id(kind) in FACADES:
        return FACADES[id(kind)]
    if kind is FunctionType and value.__module__ == 'builtins':
        return BuiltinFunctionType  # such as our `print`
    if id(kind) in ADMITTED or is_guest_class(kind) or not any(base is type for base in _mro(kind)):
        return kind
    return TYPE


def visible(classes: tuple[type, ...]) -> tuple[type, ...]:
    """Classes of an MRO as a guest may hold them: facades for metaclasses, nothing unreviewed."""
    out = []
    for cls in classes:
        cls = FACADES.get(id(cls), cls)
        if (is_guest_class(cls) or is_class_facade(cls) or id(cls) in ADMITTED) and cls not in out:
            out.append(cls)
    return tuple(out)


def _no_pattern_by_accident(winner: Any, resolved: tuple[Any, ...], namespace: Any) -> None:
    """Give a class its own `__match_args__`, lest a guest's metaclass answer for it unchecked."""
    known = [namespace, *(_own_dict(cls) for base in resolved for cls in _mro(base))]
    if winner is not type and is_guest_class(winner) and not any('__match_args__' in own for own in known):
        namespace['__match_args__'] = ()


def _check_abstract(name: str, resolved: tuple[Any, ...], namespace: Any) -> None:
    """An abstract base class asks all its heirs whose instance a thing is, on anyone's time: not guests."""
    order = [cls for base in resolved for cls in _mro(base)]
    if any(cls is ABCMeta for cls in order):
        known = [namespace, *(_own_dict(cls) for cls in order if is_guest_class(cls))]
        for hook in ('__instancecheck__', '__subclasscheck__'):
            if any(hook in own for own in known):
                raise TypeError(f'{name}.{hook} cannot be defined over ABCMeta in the sandbox')


class _Maker:
    """Passed to the native `__build_class__` as the metaclass: checks, then calls the real one."""

    __slots__ = ('meta',)

    def __init__(self, meta: Any) -> None:
        self.meta = meta

    def __prepare__(self, name: str, resolved: tuple[Any, ...], /, **keywords: Any) -> Any:
        if not is_class(self.meta):
            return {}
        winner = _winner(self.meta, resolved)
        native = next(cls for cls in _mro(winner) if not is_guest_class(cls) and not is_class_facade(cls))
        return {} if native is type else native.__prepare__(name, resolved, **keywords)

    def __call__(self, name: str, resolved: tuple[Any, ...], namespace: Any, /, **keywords: Any) -> Any:
        if not is_class(self.meta):
            return self.meta(name, resolved, namespace, **keywords)
        return make_class(self.meta, name, resolved, namespace, **keywords)


_PLAIN_MAKER = _Maker(type)


IDENTITY = frozenset({'__eq__', '__hash__'})
"""Methods that a metaclass leaves alone: the caches of `abc` and `typing`, which all programs share, look
classes up by them."""


def is_metaclass(cls: type) -> bool:
    """Whether the instances of a class are classes, or may become so in an heir."""
    return any(base is type for base in _mro(cls)) or any(map(is_metaclass, _subclasses(cls)))


def _check_identity(name: str, resolved: tuple[Any, ...], namespace: Any) -> None:
    order = [cls for base in resolved for cls in _mro(base)]
    if any(cls is type for cls in order):
        known = [namespace, *(_own_dict(cls) for cls in order if is_guest_class(cls))]
        for hook in IDENTITY:
            if any(hook in own for own in known):
                raise TypeError(f'{name}.{hook} cannot be defined in a metaclass in the sandbox')


def _winner(meta: Any, resolved: tuple[Any, ...]) -> Any:
    """The most derived metaclass, as `type.__new__` works it out."""
    for base in resolved:
        kind = type(base)
        if type.__subclasscheck__(kind, meta):
            continue
        if not type.__subclasscheck__(meta, kind):
            raise TypeError(
                'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                'of the metaclasses of all its bases'
            )
        meta = kind
    return meta


def make_class(meta: Any, name: str, resolved: tuple[Any, ...], namespace: Any, /, **keywords: Any) -> Any:
    """Make a guest class from a namespace that nothing has checked yet."""
    if type(name) is not str:
        raise TypeError(f'type.__new__() argument 1 must be str, not {type(name).__name__}')
    if type(resolved) is not tuple:
        raise TypeError(f'type.__new__() argument 2 must be tuple, not {type(resolved).__name__}')
    winner = _winner(meta, resolved)
    checked = _checked_copy(name, resolved, namespace, mark=not is_guest_class(winner))
    _no_pattern_by_accident(winner, resolved, checked)
    cls = winner(name, resolved, checked, **keywords)
    if not is_class(cls):
        return cls
    if not is_guest_class(cls):
        return adopt(cls)
    limit_patterns(cls)  # that of a `NamedTuple` is the library's
    return cls


def build_class(body: Any, name: str, /, *bases: Any, **keywords: Any) -> Any:
    """`__build_class__` of guests: the native one, with the checks between body and metaclass."""
    meta = keywords.pop('metaclass', None)
    if meta is None:
        return _build_class(body, name, *bases, metaclass=_PLAIN_MAKER, **keywords)
    return _build_class(body, name, *bases, metaclass=_Maker(_NATIVE.get(id(meta), meta)), **keywords)
