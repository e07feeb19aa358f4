"""Stores and deletes of attributes: a guest may change what is its own, and only that.

Its own are objects and classes that its program made, its functions, exceptions, and what `WRITABLE`
names. Everything else another program may share, or the host. Compiled code asks here before a store on
an object whose type is in `SHARED`, and for every dunder; `getattr`'s relatives ask always. The hooks of
`object` and `type` that store (`object.__setattr__` …) are shims that come here too.
"""

from __future__ import annotations

import types
from typing import Any

from pymonty.compiler.names import BUILTIN_TYPES, TRUSTED, is_dunder
from pymonty.runtime.classes import (
    IDENTITY,
    GuardedMeta,
    definer_of,
    is_class,
    is_class_facade,
    is_guest_class,
    is_metaclass,
    match_args,
    mro,
)
from pymonty.runtime.guard import (
    METHOD_SHIMS,
    WRITABLE,
    attribute_name,
    get_attribute,
    hidden_of,
    is_guest_function,
    refuse,
    visible_dir,
)
from pymonty.surface.types import DEFINABLE, PLAIN

SHARED: set[int] = set()
"""`id` of types of which some instance is not the guest's own: a store on one asks `writable` first."""


def share(*kinds: type) -> None:
    """Have stores on instances of these types looked at."""
    SHARED.update(map(id, kinds))


share(types.FunctionType, *mro(type(GuardedMeta)))


def writable(obj: Any, name: str) -> Any:
    """`obj`, if a guest may set its plain attribute `name`.

    Raises:
        AttributeError: `obj` is not the guest's own.
    """
    kind = type(obj)
    if is_class(obj):
        if is_guest_class(obj) and name != 'mro' and name not in hidden_of(obj):
            return obj
        raise TypeError(f'cannot set {name!r} attribute of immutable type {obj.__name__!r}')
    if kind is types.FunctionType:
        if is_guest_function(obj):
            return obj
    elif id(kind) in WRITABLE:
        if name in WRITABLE[id(kind)] or '*' in WRITABLE[id(kind)]:
            return obj
    elif issubclass(kind, BaseException) or is_guest_class(kind) or id(kind) in _BUILTIN:
        return obj
    raise AttributeError(f'{kind.__name__!r} object attribute {name!r} cannot be set in the sandbox')


_BUILTIN = frozenset(map(id, BUILTIN_TYPES.values()))  # their own stores fail, but for exceptions


class Slot:
    """Makes a guarded store fit wherever a target fits: `slot(obj, '__doc__').value = …`."""

    __slots__ = ('_name', '_obj')

    def __init__(self, obj: Any, name: str) -> None:
        self._obj = obj
        self._name = name

    @property
    def value(self) -> Any:
        return get_attribute(self._obj, self._name)

    @value.setter
    def value(self, value: Any) -> None:
        set_attribute(self._obj, self._name, value)


_CLASS_STORES = DEFINABLE - {'__slots__'} | {
    '__name__',
    '__qualname__',
    '__module__',
    '__doc__',
    '__annotations__',
}
_FUNCTION_STORES = frozenset(
    """__name__ __qualname__ __module__ __doc__ __defaults__ __kwdefaults__ __annotations__ __wrapped__
    __isabstractmethod__ __type_params__""".split()
)
_INSTANCE_STORES = DEFINABLE | PLAIN | {'__annotations__', '__wrapped__', '__type_params__'}
_EXCEPTION_STORES = frozenset('__cause__ __context__ __suppress_context__ __notes__'.split())


_TRUSTED_TYPES = ((UnicodeDecodeError, bytes), (UnicodeEncodeError, str), (UnicodeTranslateError, str))


def check_trusted(obj: Any, name: str, value: Any) -> None:
    """Refuse for `obj.name` a value that CPython would take for another type, and read past its end.

    Raises:
        TypeError: it is of the wrong type.
    """
    if name == TRUSTED:
        for kind, wanted in _TRUSTED_TYPES:
            if issubclass(type(obj), kind) and type(value) is not wanted:
                raise TypeError(f'object attribute must be {wanted.__name__}')


def set_attribute(obj: Any, name: str, value: Any) -> None:
    """`obj.name = value` for a name that needs a look, dunders above all.

    Raises:
        AttributeError: the attribute cannot be set, or not by a guest.
    """
    if not is_dunder(name):
        check_trusted(obj, name, value)
        setattr(writable(obj, name), name, value)
        return
    kind = type(obj)
    if is_class(obj) and is_guest_class(obj):
        if name in _CLASS_STORES:
            if name == '__match_args__':
                match_args(value, obj.__name__)
            if name in IDENTITY and is_metaclass(obj):
                refuse(obj, name)
            setattr(obj, name, value)
            return
    elif kind is types.FunctionType and is_guest_function(obj):
        if name in _FUNCTION_STORES:
            setattr(obj, name, value)
            return
    elif issubclass(kind, BaseException) and name in _EXCEPTION_STORES:
        setattr(obj, name, value)
        return
    elif issubclass(kind, BaseException) and name == '__traceback__' and value is None:
        obj.__traceback__ = None
        return
    elif is_guest_class(kind):
        if name == '__class__':
            if is_class(value) and is_guest_class(value):
                object.__setattr__(obj, name, value)
                return
        elif name in _INSTANCE_STORES or (name == '__dict__' and type(value) is dict):
            setattr(obj, name, value)
            return
    refuse(obj, name)


def delete_attribute(obj: Any, name: str) -> None:
    """`del obj.name`.

    Raises:
        AttributeError: there is no such attribute, or a guest may not delete it.
    """
    if is_dunder(name) and not (is_guest_class(type(obj)) or (is_class(obj) and name in DEFINABLE)):
        refuse(obj, name)
    delattr(writable(obj, name), name)


# -- shims of object's own hooks -------------------------------------------------------------------------


def _object_setattr(obj: Any, name: object, value: Any) -> None:
    name = attribute_name(name)
    if is_class(obj) or is_dunder(name) or not is_guest_class(type(obj)):
        set_attribute(obj, name, value)
    else:
        check_trusted(obj, name, value)
        object.__setattr__(obj, name, value)


def _object_delattr(obj: Any, name: object) -> None:
    name = attribute_name(name)
    if is_class(obj) or is_dunder(name) or not is_guest_class(type(obj)):
        delete_attribute(obj, name)
    else:
        object.__delattr__(obj, name)


def _object_getattribute(obj: Any, name: object) -> Any:
    name = attribute_name(name)
    if is_guest_class(type(obj)) and not is_class(obj) and name not in hidden_of(type(obj)):
        definer = definer_of(mro(type(obj)), name)
        if (definer is None and not is_dunder(name)) or (definer is not None and is_guest_class(definer)):
            return object.__getattribute__(obj, name)
    return get_attribute(obj, name)


def _type_call(cls: Any, *args: Any, **keywords: Any) -> Any:
    """`type.__call__`: makes an instance, or a checked class where `cls` is a metaclass."""
    if any(base is type for base in mro(cls)):
        if is_class_facade(cls):
            return cls(*args, **keywords)
        if not is_guest_class(cls):
            refuse(cls, '__call__')
    return type.__call__(cls, *args, **keywords)


def _with_traceback(exception: BaseException, traceback: object) -> BaseException:
    if traceback is not None:
        raise TypeError('__traceback__ must be a traceback or None')
    return BaseException.with_traceback(exception, None)


def _descriptor_set(slot: Any, obj: Any, value: Any) -> None:
    _own_slot(slot).__set__(obj, value)


def _descriptor_delete(slot: Any, obj: Any) -> None:
    _own_slot(slot).__delete__(obj)


def _own_slot(slot: Any) -> Any:
    """A slot's descriptor, if a guest class defines it."""
    if not is_guest_class(slot.__objclass__):
        refuse(slot, '__set__')
    return slot


METHOD_SHIMS.update(
    {
        (id(types.MemberDescriptorType), '__set__'): _descriptor_set,
        (id(types.MemberDescriptorType), '__delete__'): _descriptor_delete,
        (id(property), '__set__'): lambda prop, obj, value: property.__set__(prop, obj, value),
        (id(property), '__delete__'): lambda prop, obj: property.__delete__(prop, obj),
        (id(object), '__setattr__'): _object_setattr,
        (id(object), '__delattr__'): _object_delattr,
        (id(object), '__getattribute__'): _object_getattribute,
        (id(object), '__dir__'): visible_dir,
        (id(BaseException), '__setattr__'): _object_setattr,
        (id(BaseException), 'with_traceback'): _with_traceback,
        (id(type), '__setattr__'): _object_setattr,
        (id(type), '__delattr__'): _object_delattr,
        (id(type), '__getattribute__'): _object_getattribute,
        (id(type), '__call__'): _type_call,
        (id(GuardedMeta), '__call__'): _type_call,
    }
)
