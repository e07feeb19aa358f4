"""The attribute guard: what happens at run time for names that the compiler could not clear.

`get_attribute` decides by the exact type of the object and by the class in its MRO that defines the
name; `pymonty.runtime.stores` does so for stores and deletes.

    defined by a guest class, or in a guest object's own dict   → allowed, whatever the name
    defined by an admitted host type                            → its reviewed names, or a shim
    dunders                                                     → the tables below
    anything else                                               → AttributeError

A *shim* is a safe function that stands for an unsafe method (`str.format`). Stores on objects that
are not the guest's own are refused, because another program may share them.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any, NoReturn

from pymonty.compiler.names import ADMITTED, REVIEWED, is_dunder
from pymonty.runtime import classes
from pymonty.runtime.classes import definer_of, is_class, is_class_facade, is_guest_class, mro, own_dict
from pymonty.surface.types import PLAIN, REFUSED_HINTS

Shim = Callable[..., Any]

SESSION_KEY = '.session'
"""In the globals of guest code, and so the mark of a guest function."""

MADE_KEY = '.made'
"""In the dict of a library function made for one guest, as decorators do: its attributes may be read."""

_globals_of = types.FunctionType.__dict__['__globals__'].__get__
_dict_of = types.FunctionType.__dict__['__dict__'].__get__
_function_of = types.MethodType.__dict__['__func__'].__get__
_self_of = types.MethodType.__dict__['__self__'].__get__
_builtin_self = types.BuiltinFunctionType.__dict__['__self__'].__get__
_super_start = super.__dict__['__thisclass__'].__get__
_super_self = super.__dict__['__self__'].__get__
_super_class = super.__dict__['__self_class__'].__get__
_context_of = BaseException.__dict__['__context__'].__get__

METHOD_SHIMS: dict[tuple[int, str], Shim] = {}
"""(id of the host type that defines it, name) → unbound stand-in."""

HOT_SHIMS: dict[tuple[int, str], Shim] = {}
"""Those of them that loops call, by the exact type of the object, which is no class: found at once."""

GETTERS: dict[tuple[int, str], Callable[[Any], Any]] = {}
"""(id of the host type that defines it, name) → what reads it, where the value itself is not for guests."""

WRITABLE: dict[int, frozenset[str]] = {}
"""id of a host type → the attributes a guest may set on its instances."""


def attribute_name(name: object) -> str:
    """`name` as an exact `str` that may name an attribute: a dot marks what is hidden.

    Raises:
        TypeError: `name` is no string.
        AttributeError: it cannot name an attribute.
    """
    name = exact_str(name)
    if '.' in name:
        raise AttributeError(f'invalid attribute name {name!r}')
    return name


def exact_str(name: object, what: str = 'attribute name') -> str:
    """`name` as an exact `str`, so that no subclass can answer for it differently later.

    Raises:
        TypeError: `name` is no string.
    """
    if type(name) is str:
        return name
    if issubclass(type(name), str):
        return str.__str__(name)
    raise TypeError(f'{what} must be string, not {type(name).__name__!r}')


def is_guest_function(function: types.FunctionType) -> bool:
    return SESSION_KEY in _globals_of(function)


def refuse(obj: object, name: str) -> NoReturn:
    """Raise the `AttributeError` of a name that exists but is not for guests."""
    hint = REFUSED_HINTS.get(name)
    where = f'type {obj.__name__!r}' if is_class(obj) else f'{type(obj).__name__!r} object'  # type: ignore[attr-defined]
    raise AttributeError(
        f'{where}: attribute {name!r} is not available in the sandbox' + (f' ({hint})' if hint else '')
    )


# -- loads ------------------------------------------------------------------------------------------


def get_attribute(obj: Any, name: str) -> Any:
    """`obj.name`, for a name that is not plainly safe.

    Raises:
        AttributeError: there is no such attribute, or it is not for guests.
    """
    kind = type(obj)
    if kind is super and name == '__init__':
        return getattr(obj, name)  # of an object that is being made
    shim = HOT_SHIMS.get((id(kind), name))
    if shim is not None:
        return types.MethodType(shim, obj)
    if name == '__class__':
        return classes.typeof(obj)
    special = _SPECIAL.get(id(kind))
    if special is not None:
        return special(obj, name)
    if is_class(obj):
        return _class_attribute(obj, name)
    if id(kind) not in ADMITTED and not is_guest_class(kind):
        refuse(obj, name)
    return _instance_attribute(obj, kind, name)


_NOBODYS = frozenset({'_abc_impl'})  # what CPython keeps in a guest's own class


def _instance_attribute(obj: Any, kind: type, name: str) -> Any:
    handler = _INSTANCE_DUNDERS.get(name)
    if handler is not None:
        return handler(obj)
    definer = definer_of(mro(kind), name)
    if name in _NOBODYS:
        refuse(obj, name)
    if definer is None:
        if name in hidden_of(kind):
            refuse(obj, name)
        if is_guest_class(kind):
            return getattr(obj, name)
        own = getattr(obj, '__dict__', None)  # not a `__getattr__`, which forwards to who knows what
        if type(own) is not dict or name not in own:
            _absent(obj, name)
        if name not in REVIEWED[id(kind)] and not _owns_attributes(kind):
            refuse(obj, name)
        return own[name]
    if is_guest_class(definer):
        return getattr(obj, name)
    return _from_host(obj, definer, name, obj)


def _owns_attributes(kind: type) -> bool:
    """Whether the instance dict of a host type holds only what guests put there."""
    return issubclass(kind, BaseException) or '*' in WRITABLE.get(id(kind), ())


def _from_host(obj: Any, definer: type, name: str, bound_to: Any) -> Any:
    """An attribute that host class `definer` provides: reviewed, shimmed or refused."""
    shim = METHOD_SHIMS.get((id(definer), name))
    if shim is not None:
        return types.MethodType(shim, bound_to) if bound_to is not None else shim
    getter = GETTERS.get((id(definer), name))
    if getter is not None and bound_to is not None:
        return getter(bound_to)
    if name in REVIEWED.get(id(definer), ()) or name in PLAIN:
        return getattr(obj, name)
    if name == '__new__' and (
        definer is classes.GuardedMeta or not any(base is type for base in mro(definer))
    ):
        return getattr(obj, name)
    if name == '__call__' and definer is not type:
        return getattr(obj, name)
    if name == '__init__' and type(own_dict(definer)[name]) is not types.FunctionType:
        return getattr(obj, name)
    refuse(obj, name)


def _class_attribute(cls: Any, name: str) -> Any:
    handler = _CLASS_DUNDERS.get(name)
    if handler is not None:
        return handler(cls)
    if name in _NOBODYS:
        refuse(cls, name)
    if not (is_guest_class(cls) or is_class_facade(cls) or id(cls) in ADMITTED):
        refuse(cls, name)
    definer = definer_of(mro(cls), name)
    if definer is not None and (
        definer is not object
        or name in ('__init__', '__setattr__', '__delattr__', '__getattribute__', '__new__', '__dir__')
    ):
        if name == '__init__':
            return _initialiser(cls, definer)
        return getattr(cls, name) if is_guest_class(definer) else _from_host(cls, definer, name, None)
    meta = definer_of(mro(type(cls)), name)
    if meta is None:
        return getattr(cls, name)
    if is_guest_class(meta):
        return getattr(cls, name)
    return _from_host(cls, meta, name, cls)


def _initialiser(cls: Any, definer: type) -> Any:
    """`cls.__init__`. The library's are Python that stores on whatever it is called with."""
    function = own_dict(definer)['__init__']
    if type(function) is not types.FunctionType or is_guest_function(function):
        return getattr(cls, '__init__')  # noqa: B009

    def __init__(self: Any, *args: Any, **keywords: Any) -> None:
        if not is_guest_class(type(self)):
            raise TypeError(f'{cls.__name__}.__init__() needs an object of this program')
        function(self, *args, **keywords)

    return __init__


def _super_attribute(obj: Any, name: str) -> Any:
    start, owner, bound = _super_start(obj), _super_class(obj), _super_self(obj)
    if owner is None:
        refuse(obj, name)
    order = mro(owner)
    order = order[order.index(start) + 1 :] if start in order else ()
    definer = definer_of(order, name)
    if definer is None and is_dunder(name):
        refuse(obj, name)
    if definer is None or is_guest_class(definer):
        return getattr(obj, name)
    return _from_host(obj, definer, name, None if name == '__new__' else bound)


def _function_attribute(function: Any, name: str) -> Any:
    if is_guest_function(function):
        handler = _FUNCTION_DUNDERS.get(name)
        if handler is not None:
            return handler(function)
        if name in _FUNCTION_DATA:
            return getattr(function, name)
        own = _dict_of(function)
        if name in own:
            return own[name]
        if not is_dunder(name):
            return getattr(function, name)
    elif MADE_KEY in _dict_of(function) and name in _dict_of(function):
        return _dict_of(function)[name]
    elif name == '__wrapped__' or (not is_dunder(name) and name not in _dict_of(function)):
        raise AttributeError(f"'function' object has no attribute {name!r}")
    if name == '__call__':
        return getattr(function, name)
    refuse(function, name)


def _method_attribute(method: Any, name: str) -> Any:
    function, bound = _function_of(method), _self_of(method)
    if name in ('__func__', '__self__'):
        if type(function) is types.FunctionType and is_guest_function(function):
            return function if name == '__func__' else classes.FACADES.get(id(bound), bound)
        refuse(method, name)
    if name == '__call__':
        return getattr(method, name)
    return get_attribute(function, name)


def _builtin_attribute(function: Any, name: str) -> Any:
    """Attributes of C functions: bound to a guest's value they may name it, bound to a module not."""
    bound = _builtin_self(function)
    if name == '__self__' and bound is not None and type(bound) is not types.ModuleType:
        if is_class(bound):
            bound = classes.FACADES.get(id(bound), bound)
            if is_class_facade(bound) or is_guest_class(bound) or id(bound) in ADMITTED:
                return bound
        elif id(type(bound)) in ADMITTED or is_guest_class(type(bound)):
            return bound
    if name == '__call__':
        return getattr(function, name)
    refuse(function, name)


def _module_attribute(module: Any, name: str) -> Any:
    own = types.ModuleType.__getattribute__(module, '__dict__')
    if name in own and name not in _MODULE_HIDDEN:
        return own[name]
    if is_dunder(name):
        refuse(module, name)
    return getattr(module, name)


def _wrapper_attribute(wrapper: Any, name: str) -> Any:
    """Attributes of `staticmethod` and `classmethod` objects: what they wrap is a guest's."""
    if name in ('__func__', '__wrapped__'):
        return getattr(wrapper, name)
    refuse(wrapper, name)


def _alias_attribute(alias: Any, name: str) -> Any:
    if name in ('__origin__', '__args__', '__parameters__', '__mro_entries__', '__unpacked__'):
        return getattr(alias, name)
    if name == '__call__' or not is_dunder(name):
        return get_attribute(types.GenericAlias.__dict__['__origin__'].__get__(alias), name)
    refuse(alias, name)


_FUNCTION_DATA = frozenset(
    '__defaults__ __kwdefaults__ __annotations__ __wrapped__ __type_params__ __isabstractmethod__'.split()
)
_FUNCTION_DUNDERS: dict[str, Callable[[Any], Any]] = {'__dict__': lambda f: _dict_of(f)}
_MODULE_HIDDEN = frozenset('__dict__ __loader__ __spec__ __builtins__ __path__ __file__ __cached__'.split())

_SPECIAL: dict[int, Callable[[Any, str], Any]] = {
    id(super): _super_attribute,
    id(types.FunctionType): _function_attribute,
    id(types.MethodType): _method_attribute,
    id(types.BuiltinFunctionType): _builtin_attribute,
    id(types.ModuleType): _module_attribute,
    id(staticmethod): _wrapper_attribute,
    id(classmethod): _wrapper_attribute,
    id(types.GenericAlias): _alias_attribute,
}
"""By `id` of the exact type: a type's own hash may be a guest's."""


def hidden_of(kind: type) -> frozenset[str]:
    """What instances of a class have in their dicts that is not for guests."""
    return classes.hidden_of(mro(kind))


def _instance_dict(obj: Any) -> Any:
    if not is_guest_class(type(obj)) and not _owns_attributes(type(obj)):
        raise AttributeError(f"{type(obj).__name__!r} object has no attribute '__dict__'")
    own = object.__getattribute__(obj, '__dict__')
    hidden = hidden_of(type(obj))
    return {name: value for name, value in own.items() if name not in hidden} if hidden else own


def _context(obj: Any) -> Any:
    if not issubclass(type(obj), BaseException):
        return _absent(obj, '__context__')
    found = _context_of(obj)
    return found if found is None or _is_exception(found) else None


def _is_exception(value: object) -> bool:
    return id(type(value)) in ADMITTED or is_guest_class(type(value))


def _absent(obj: Any, name: str) -> NoReturn:
    raise AttributeError(f'{type(obj).__name__!r} object has no attribute {name!r}')


def _exception_data(name: str) -> Callable[[Any], Any]:
    def read(obj: Any) -> Any:
        if not issubclass(type(obj), BaseException):
            _absent(obj, name)
        return getattr(obj, name)

    return read


_INSTANCE_DUNDERS: dict[str, Callable[[Any], Any]] = {
    '__dict__': _instance_dict,
    '__context__': _context,
    '__cause__': _exception_data('__cause__'),
    '__notes__': _exception_data('__notes__'),
    '__traceback__': lambda obj: (
        None if issubclass(type(obj), BaseException) else _absent(obj, '__traceback__')
    ),
}


def class_namespace(cls: type) -> dict[str, Any]:
    """A copy of a class's own dict without what a guest may not hold."""
    if not is_guest_class(cls):
        raise AttributeError(f"type {cls.__name__!r}: attribute '__dict__' is not available in the sandbox")
    return {
        key: value
        for key, value in own_dict(cls).items()
        if key not in ('__dict__', '__weakref__', '__members__', '_abc_impl') and '.' not in key
    }


def _class_bases(cls: type) -> tuple[type, ...]:
    return classes.visible(classes.bases(cls))


def _annotations(cls: Any) -> Any:
    if not is_guest_class(cls):
        _absent(cls, '__annotations__')
    return cls.__annotations__


def _orig_bases(cls: Any) -> Any:
    """The bases as written. `typing.NamedTuple` is a function of the library's, and ours stands for it."""
    found = getattr(cls, '__orig_bases__')  # noqa: B009
    if type(found) is not tuple:
        refuse(cls, '__orig_bases__')
    return tuple(base for base in found if type(base) is not types.FunctionType or is_guest_function(base))


_CLASS_DUNDERS: dict[str, Callable[[Any], Any]] = {
    '__dict__': class_namespace,
    '__mro__': lambda cls: classes.visible(mro(cls)),
    '__bases__': _class_bases,
    '__base__': lambda cls: next(iter(_class_bases(cls)), None),
    'mro': lambda cls: lambda: list(classes.visible(mro(cls))),
    '__annotations__': _annotations,
    '__orig_bases__': _orig_bases,
    '__flags__': lambda cls: refuse(cls, '__flags__'),
}


def visible_dir(obj: Any) -> list[str]:
    """`dir(obj)` without hidden names."""
    return [name for name in dir(obj) if type(name) is not str or '.' not in name]
