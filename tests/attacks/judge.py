"""Says of a value whether a guest may hold it, by means that no guest can fool.

Two lists that do not know of each other: `NEVER`, natives that hand out the interpreter, is written out
here; all else must be of a type that the product admits. Containers, instances of guest classes, bound
methods and the like are looked into.
"""

from __future__ import annotations

import builtins
import decimal
import io
import sys
import types
import weakref
from collections.abc import Iterator
from typing import Any

from pymonty.compiler.names import ADMITTED, REVIEWED, is_guarded
from pymonty.runtime import classes, guard
from pymonty.runtime.engine import Engine
from pymonty.runtime.halt import Halted
from pymonty.surface.modules import MODULES
from pymonty.surface.types import PLAIN
from tests.attacks.corpus import EVIDENCE

MAX_DEPTH = 6
MAX_VALUES = 50_000

NEVER: tuple[type, ...] = (
    types.FrameType,
    types.CodeType,
    types.TracebackType,
    types.CellType,
    types.MappingProxyType,
    io.RawIOBase,
    io.BufferedIOBase,
    io.TextIOWrapper,
    weakref.ref,
    Engine,
    Halted,
)
_NATIVE_DESCRIPTORS = (
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.ClassMethodDescriptorType,
    types.GetSetDescriptorType,
    types.MemberDescriptorType,
    types.MethodWrapperType,
)
_ITEMS = frozenset({id(list), id(tuple), id(set), id(frozenset)})
_HARMLESS = frozenset({'_typing._idfunc', 'typing._no_init_or_replace_init'})
_PARTS: dict[int, tuple[str, ...]] = {  # by id: a type's own hash may be a guest's
    id(types.MethodType): ('__func__', '__self__'),
    id(property): ('fget', 'fset', 'fdel'),
    id(staticmethod): ('__func__',),
    id(classmethod): ('__func__',),
}


class Judge:
    """The rules for the values of one session."""

    def __init__(self, engine: Engine) -> None:
        self._builtins: dict[str, Any] = engine.namespace['__builtins__']
        proxies = [engine.import_module(name) for name in MODULES]
        self._reviewed = {id(value) for proxy in proxies for value in vars(proxy).values()}
        self._reviewed |= {id(value) for name, value in self._builtins.items() if name[0] != '.'}
        self._reviewed |= {id(shim) for shim in guard.METHOD_SHIMS.values()}
        functions = [
            value for proxy in proxies for value in vars(proxy).values() if type(value) is types.FunctionType
        ]
        self._reviewed |= {id(function.__code__) for function in functions}
        self._real_modules = {id(module) for module in sys.modules.values()}
        self._real_dicts = {
            id(vars(module)) for module in sys.modules.values() if isinstance(module, types.ModuleType)
        }
        self._real_dicts |= {id(sys.modules), id(engine.namespace), id(self._builtins)}

    def findings(self, value: object, where: str) -> list[str]:
        """What is wrong with `value` and all that it leads to, as lines that begin with `where`."""
        found = []
        seen: set[int] = set()
        pending = [(value, where, 0)]
        while pending and len(seen) < MAX_VALUES:
            item, path, depth = pending.pop()
            if id(item) in seen:
                continue
            seen.add(id(item))
            fault = self._fault(item)
            if fault is not None:
                found.append(f'{path}: {fault}')
            elif depth < MAX_DEPTH:
                pending += [(part, f'{path}{step}', depth + 1) for part, step in _parts(item)]
        return found

    def _fault(self, value: Any) -> str | None:
        kind = type(value)
        if kind is str:
            return value[:200] if value.startswith(EVIDENCE) else None
        if isinstance(value, types.ModuleType):
            return f'the real module {value.__name__}' if id(value) in self._real_modules else None
        if any(base is bad for base in classes.mro(kind) for bad in NEVER):
            return f'a {kind.__name__}'
        if id(value) in self._real_dicts or (kind is dict and self._is_namespace(value)):
            return 'a namespace that frames run on'
        if classes.is_class(value):
            return self._class_fault(value)
        if kind is types.FunctionType:
            return self._function_fault(value)
        if kind is types.BuiltinFunctionType:
            return self._builtin_fault(value)
        if any(kind is native for native in _NATIVE_DESCRIPTORS):
            return _descriptor_fault(value)
        if id(kind) in ADMITTED or classes.is_guest_class(kind):
            return None
        return f'an object of type {kind.__module__}.{kind.__qualname__}, which is not admitted'

    def _is_namespace(self, value: dict[Any, Any]) -> bool:
        found = value.get('__builtins__')
        return id(found) in self._real_dicts | self._real_modules or type(value.get('.session')) is Engine

    def _class_fault(self, cls: Any) -> str | None:
        if classes.is_guest_class(cls) or classes.is_class_facade(cls):
            return None
        if any(base is type for base in classes.mro(cls)):
            return f'the native metaclass {cls.__name__}'
        return (
            None
            if id(cls) in ADMITTED
            else f'the class {cls.__module__}.{cls.__qualname__}, which is not admitted'
        )

    def _function_fault(self, function: Any) -> str | None:
        if '.session' in function.__globals__ or not self._reviewed.isdisjoint(
            {id(function), id(function.__code__)}
        ):
            return None
        home = vars(sys.modules.get(function.__module__, types)) if type(function.__module__) is str else {}
        if f'{function.__module__}.{function.__name__}' in _HARMLESS:
            return None
        if home.get(function.__name__) is function or function.__globals__.get(function.__name__) is function:
            return f'the function {function.__module__}.{function.__qualname__}, which is not reviewed'
        return None

    def _builtin_fault(self, function: Any) -> str | None:
        owner = function.__self__
        if isinstance(owner, types.ModuleType):
            ok = id(function) in self._reviewed or f'{function.__module__}.{function.__name__}' in _HARMLESS
            return (
                None
                if ok
                else f'the function {function.__module__}.{function.__name__}, which is not reviewed'
            )
        kind = owner if classes.is_class(owner) else type(owner)
        if classes.is_class(owner) and self._class_fault(owner):
            return f'{function.__name__} bound to {self._class_fault(owner)}'
        return _guarded(kind, function.__name__) or _guarded(type(owner), function.__name__)


def _descriptor_fault(descriptor: Any) -> str | None:
    owner = descriptor.__objclass__
    return _guarded(owner, descriptor.__name__)


def _guarded(kind: type, name: str) -> str | None:
    if name in ('__new__', '__call__', '__init__') or name in PLAIN or not is_guarded(name):
        return None
    if any(name in REVIEWED.get(id(base), ()) for base in classes.mro(kind)):
        return None
    if classes.is_guest_class(kind):
        return None
    return f'the native {kind.__name__}.{name}, which the guard is there to stop'


def _parts(value: Any) -> Iterator[tuple[Any, str]]:
    kind = type(value)
    items = next((base for base in classes.mro(kind) if id(base) in _ITEMS), None)
    if items is not None:
        native: Any = items
        for index, item in enumerate(native.__iter__(value)):
            yield item, f'[{index}]'
    if any(base is dict for base in classes.mro(kind)):
        for key, item in dict.items(value):
            yield key, '.key'
            yield item, f'[{key!r}]' if type(key) is str else '[…]'
    for name in _PARTS.get(id(kind), ()):
        yield getattr(value, name), f'.{name}'
    if any(base is BaseException for base in classes.mro(kind)):
        for name in ('args', '__cause__'):
            yield BaseException.__dict__[name].__get__(value), f'.{name}'
        for name in ('obj', 'name'):
            field = AttributeError.__dict__[name]
            if any(base is AttributeError for base in classes.mro(kind)):
                yield field.__get__(value), f'.{name}'
    if classes.is_class(value):
        if classes.is_guest_class(value):
            own = classes.own_dict(value)
            yield from (
                (item, f'.{key}') for key, item in own.items() if '.' not in key and not is_guarded(key)
            )
    elif classes.is_guest_class(kind):
        try:
            own = object.__getattribute__(value, '__dict__')
        except AttributeError:
            return
        yield from ((item, f'.{key}') for key, item in dict.items(own))


# -- what sessions share ----------------------------------------------------------------------------

_CACHES = frozenset(
    """re._cache re._cache2 typing._cleanups linecache.cache sys.modules sys.path_importer_cache
    pymonty.runtime.imports._shared pymonty.runtime.format._remembered pymonty.runtime.library.re._compiled
    enum.__dict__""".split()
)

_GUEST_SIDE = ('pymonty.compiler', 'pymonty.runtime', 'pymonty.surface', 'pymonty.wire')

Print = dict[tuple[str, str], object]


def fingerprint() -> Print:
    """The identity of everything that hangs on modules and classes which sessions share."""
    found: Print = {}
    names = {*MODULES, 'builtins', 'types', 'copyreg', 'warnings', 'codecs'}
    names |= {name for name in sys.modules if name.startswith(_GUEST_SIDE)}
    for name in sorted(names & sys.modules.keys()):
        held = vars(sys.modules[name]).copy()
        held.pop('__warningregistry__', None)
        found[name, 'names'] = _identities(held)
        for key, value in held.items():
            label = f'{name}.{key}'
            if type(value) in (list, dict, set) and label not in _CACHES:
                found[label, 'contents'] = _contents(value)
            if type(value) is types.FunctionType:
                found[label, 'parts'] = _function_parts(value)
            elif name in MODULES and not isinstance(value, (type, types.ModuleType)):
                found[label, 'attributes'] = _attributes(value)
    for cls in {id(base): base for kind in ADMITTED.values() for base in classes.mro(kind)}.values():
        own = classes.own_dict(cls).copy()
        found[f'{cls.__module__}.{cls.__qualname__}', 'names'] = _identities(own)
        for key, value in own.items():
            if type(value) is types.FunctionType:
                found[f'{cls.__qualname__}.{key}', 'parts'] = _function_parts(value)
            if type(value) in (list, dict, set):
                found[f'{cls.__qualname__}.{key}', 'contents'] = _contents(value)
    for name in ('stdout', 'stderr', 'excepthook', 'unraisablehook', 'displayhook', 'path', 'meta_path'):
        found['sys', name] = id(getattr(sys, name))
    found['sys', 'trace'] = sys.gettrace(), sys.getprofile()
    found['builtins', 'names'] = tuple(vars(builtins))
    for name in ('DefaultContext', 'BasicContext', 'ExtendedContext'):
        found['decimal', name] = repr(getattr(decimal, name))
    return found


def _identities(held: dict[str, object]) -> dict[str, int]:
    return dict(zip(held, map(id, held.values()), strict=True))


def _attributes(value: Any) -> object:
    slots = [
        slot
        for cls in type(value).__mro__
        for slot in vars(cls).values()
        if type(slot) is types.MemberDescriptorType and cls.__module__ != 'builtins'
    ]
    held = [repr(getattr(value, slot.__name__, None)) for slot in slots if slot.__name__ != '__doc__']
    return tuple(held), tuple((key, id(item)) for key, item in getattr(value, '__dict__', {}).items())


def _contents(value: Any) -> object:
    return tuple(value) if type(value) is not dict else (tuple(value), tuple(map(id, value.values())))


def _function_parts(function: types.FunctionType) -> object:
    defaults = (
        tuple(map(id, function.__defaults__ or ())),
        tuple(map(id, (function.__kwdefaults__ or {}).values())),
    )
    return id(function.__code__), defaults, tuple(function.__dict__), function.__name__, function.__doc__


def changes(before: Print, after: Print) -> list[str]:
    """What is new, gone or other in `after`."""
    lines = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old != new:
            names = (
                sorted(str(name) for name, _ in old.items() ^ new.items())
                if type(old) is type(new) is dict
                else []
            )
            lines.append(f'shared state changed: {".".join(key)} {" ".join(names)}')
    return lines
