"""How the library's types enter the attribute guard.

`stand_in` admits a class of ours under the row of the one that it replaces; `export` gives a function of
ours the looks of the one that it replaces; `seal` tells the guard which attributes of which types may be
set, and that everything else of the library is shared and so closed to stores.
"""

from __future__ import annotations

from typing import Any, TypeVar

from pymonty.compiler.names import ADMITTED, LIBRARY_TYPES, REVIEWED, SAMPLES
from pymonty.runtime import classes, guard, stores
from pymonty.surface import library_types

T = TypeVar('T')


def rename(thing: T, label: str) -> T:
    """Make a function or class of ours present itself as `label`, a dotted path."""
    named: Any = thing
    named.__module__, _, named.__name__ = label.rpartition('.')
    named.__qualname__ = named.__name__
    return thing


def stand_in(label: str, kind: T) -> T:
    """Admit class `kind` in the place of the type of row `label`."""
    cls: Any = rename(kind, label)
    admit(cls, library_types.SAFE[label])
    withdraw(LIBRARY_TYPES[label])
    _stand_ins[label] = cls
    if label in library_types.BASES:
        classes.BASES.add(id(cls))
    return kind


_stand_ins: dict[str, type] = {}


def methods(original: type) -> dict[str, Any]:
    """The functions of a class, for a stand-in: if it inherited, `super()` would reach what it replaces."""
    return {name: value for name, value in vars(original).items() if name not in _LAYOUT}


_LAYOUT = frozenset({'__dict__', '__weakref__', '__module__'})


def withdraw(original: type) -> None:
    """Keep a type that is admitted from guests: they do not see it in an MRO, nor inherit from it."""
    ADMITTED.pop(id(original), None)
    classes.BASES.discard(id(original))


def admit(cls: type, names: str) -> None:
    """Admit a class of ours: a guest may hold its instances and read `names` of them."""
    inherited = (REVIEWED.get(id(base), frozenset()) for base in classes.mro(cls))
    ADMITTED[id(cls)] = cls
    REVIEWED[id(cls)] = frozenset(names.split()).union(*inherited)


def export(module: str, **entries: Any) -> dict[str, Any]:
    """The `EXPORTS` of a module: each function renamed to the entry that it serves."""
    for name, value in entries.items():
        if type(value) is type(export) and value.__module__.startswith('pymonty.'):
            rename(value, f'{module}.{name}')
    return entries


def own(thing: object, what: str) -> Any:
    """`thing`, a class that a decorator is about to change, if it is the guest's.

    Raises:
        TypeError: it belongs to the library, which all programs share.
    """
    if classes.is_class(thing) and classes.is_guest_class(thing):  # type: ignore[arg-type]
        return thing
    if not classes.is_class(thing):
        raise TypeError(f'{what} takes a class, not {type(thing).__name__!r}')
    raise TypeError(f'{what} cannot change {thing.__name__!r}, which is not a class of this program')  # type: ignore[attr-defined]


def guest_globals(frame: Any) -> dict[str, Any]:
    """The namespace of the program that `frame` works for, which no guest may be handed."""
    while frame is not None and guard.SESSION_KEY not in frame.f_globals:
        frame = frame.f_back
    return {} if frame is None else frame.f_globals


def seal() -> None:
    """Close the library's types to stores, but for `STORES`, and hide what instances keep to themselves."""
    for label, kind in (*LIBRARY_TYPES.items(), *_stand_ins.items()):
        if label in library_types.OPEN:
            guard.WRITABLE[id(kind)] = frozenset('*')
        elif label in library_types.STORES:
            guard.WRITABLE[id(kind)] = frozenset(library_types.STORES[label].split())
    for key, kind in [*ADMITTED.items()]:
        lines = [guard.WRITABLE[id(base)] for base in classes.mro(kind) if id(base) in guard.WRITABLE]
        if lines:
            guard.WRITABLE[key] = frozenset().union(*lines)
        if kind.__module__ != 'builtins' and not issubclass(kind, BaseException):
            stores.share(kind)
        metaclass: type[type] = type(kind)
        stores.share(*(meta for meta in classes.mro(metaclass) if meta is not object))
        if not (id(metaclass) in classes.FACADES or classes.is_class_facade(metaclass)):
            classes.facade(metaclass)
    for kind, instances in SAMPLES.items():
        if not issubclass(kind, BaseException):
            held = frozenset(name for instance in instances for name in getattr(instance, '__dict__', ()))
            classes.HIDDEN[id(kind)] = held - REVIEWED.get(id(kind), frozenset())
