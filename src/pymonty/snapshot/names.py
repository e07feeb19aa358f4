"""Values that every session has: written as their names, and found again in the session's own tables.

    len, print, ValueError     [20, 'len']              a builtin of guests
    type(iter([]))             [21, 'list_iterator']    an admitted type
    json.dumps                 [22, 'json', 'dumps']    what the session's proxy of a module held at first
    json                       [23, 'json', {}]         the proxy itself, with what the guest stored there
    fetch                      [24, 'fetch']            a host function
    a mark of lowered code     [25, '.unbound']         hidden
    [].append, ''.format       [26, x, 'append']        a native method bound to a value
    str.upper                  [27, type, 'upper']      a native method by itself

A method is looked up in the host's class that defines it, past whatever a guest's class has under that name,
and bound if the guard lets compiled code read it.
"""

from __future__ import annotations

import types
from functools import cache
from typing import Any, Final

from pymonty.compiler.helpers import _NEVER, HELPERS
from pymonty.compiler.names import ADMITTED, BUILTIN_TYPES, LIBRARY_TYPES, REVIEWED, is_guarded
from pymonty.runtime import builtins, classes, guard, imports
from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.library import admission
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import PLAIN_TAGS, Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.state import SessionState
from pymonty.surface.modules import MODULES
from pymonty.surface.types import PLAIN

BUILTIN: Final = 20
TYPE: Final = 21
MEMBER: Final = 22
MODULE: Final = 23
HOST: Final = 24
HELPER: Final = 25
BOUND: Final = 26
UNBOUND: Final = 27

PLAIN_TAGS.update((BUILTIN, TYPE, MEMBER, HOST))

_HELPERS: Final[dict[str, object]] = {'.unbound': HELPERS['.unbound'], '.never': _NEVER}
_DATA: Final = frozenset(
    map(id, (int, float, complex, str, bytes, bool, tuple, list, dict, set, frozenset, range, type(None)))
)
"""By `id`: types whose values are written as data, whatever names they have too."""

_self_of = types.BuiltinMethodType.__dict__['__self__'].__get__
_METHOD_TYPES: Final = frozenset(
    map(
        id,
        (
            types.MethodType,
            types.BuiltinMethodType,
            types.MethodWrapperType,
            BUILTIN_TYPES['builtin_method'],
        ),
    )
)
_DESCRIPTOR_TYPES: Final = frozenset(
    map(
        id,
        (
            types.FunctionType,
            types.BuiltinFunctionType,
            types.MethodDescriptorType,
            types.WrapperDescriptorType,
            types.ClassMethodDescriptorType,
            types.GetSetDescriptorType,
            types.MemberDescriptorType,
            classmethod,
            staticmethod,
            property,
        ),
    )
)


# -- the tables


@cache
def _types() -> dict[str, type]:
    """Every type of the host that a guest may hold, by a name that is the same on every CPython."""
    found: dict[str, type] = {}
    for label, kind in (*BUILTIN_TYPES.items(), *LIBRARY_TYPES.items()):
        kind = admission._stand_ins.get(label, kind)
        if id(kind) in ADMITTED and id(kind) not in classes.FACADES:
            found[label] = kind
    for kind in (*classes.FACADES.values(), *ADMITTED.values()):
        if id(kind) not in classes.FACADES:
            found.setdefault(f'{kind.__module__}.{kind.__qualname__}', kind)
    return found


@cache
def _static() -> dict[int, Node]:
    """The names of what all sessions share, by `id`."""
    found: dict[int, Node] = {}
    for (owner, name), shim in guard.METHOD_SHIMS.items():
        if owner in ADMITTED:
            found.setdefault(id(shim), [UNBOUND, owner, name])
    for label, kind in _types().items():
        found[id(kind)] = [TYPE, label]
    for name, value in builtins._SHARED_ENTRIES.items():
        if _is_builtin_name(name) and id(type(value)) not in _DATA:
            found[id(value)] = [BUILTIN, name]
    for label, helper in _HELPERS.items():
        found[id(helper)] = [HELPER, label]
    return found


def _own_name(session: SessionState, value: Any) -> Node | None:
    """The name of what a session has of its own: builtins that are bound to it, what its modules hold."""
    name = getattr(value, '__name__', None) if id(type(value)) in _CALLABLE else None
    if type(name) is str:
        if session.namespace['__builtins__'].get(name) is value and _is_builtin_name(name):
            return [BUILTIN, name]
        for module in session.imported():
            if session.members(module).get(name) is value:
                return [MEMBER, module, name]
    for module in session.imported():
        for name, member in session.members(module).items():
            if member is value and type(value) is not types.ModuleType:
                return [MEMBER, module, name]
    return None


_CALLABLE: Final = frozenset(map(id, (types.FunctionType, types.MethodType, types.BuiltinFunctionType)))


def _is_builtin_name(name: str) -> bool:
    return '.' not in name and (name[0] != '_' or name == '__import__')


@cache
def _shared_members() -> dict[int, Node]:
    """The names of what all sessions' proxies hold, for a session that has not imported them."""
    found: dict[int, Node] = {}
    for module in MODULES:
        for name, value in imports._shared_values(module).items():
            if id(type(value)) not in _DATA and type(value) is not types.FunctionType:
                found.setdefault(id(value), [MEMBER, module, name])
    return found


# -- writing


def take_named(writer: Writer, value: Any) -> Node | None:
    """The node of a value that has a name."""
    node = _static().get(id(value))
    if node is not None:
        if node[0] == UNBOUND:
            return [UNBOUND, writer.ref(ADMITTED[node[1]]), node[2]]
        return list(node)
    node = _own_name(writer.session, value)
    if node is not None:
        return node
    kind = type(value)
    if kind is types.FunctionType:
        name = writer.session.host_name(value)
        return None if name is None else [HOST, name]
    if kind is types.ModuleType:
        return _take_module(writer, value)
    if id(kind) in _METHOD_TYPES:
        return _take_bound(writer, value)
    if id(kind) in _UNBOUND_TYPES:
        return _take_unbound(writer, value)
    node = _shared_members().get(id(value))
    return None if node is None else list(node)


def _take_module(writer: Writer, module: Any) -> Node:
    name = writer.session.module_name(module)
    if name is None:
        raise CannotDump('a module object', 'it is not one that this session has imported')
    return [MODULE, name, writer.named(changes(writer, name, module)), _deleted(writer, name, module)]


def changes(writer: Writer, name: str, module: Any) -> list[tuple[str, object]]:
    """What the guest has stored in a module, and what of it can change by itself."""
    first, now = writer.session.members(name), types.ModuleType.__getattribute__(module, '__dict__')
    return [
        (entry, value)
        for entry, value in now.items()
        if entry not in _MODULE_OWN
        and (first.get(entry, _NOTHING) is not value or type(value) in (list, dict, set))
        and not (type(value) is types.ModuleType and entry not in first)
    ]


_NOTHING: Final = object()


def _deleted(writer: Writer, name: str, module: Any) -> list[str]:
    now = types.ModuleType.__getattribute__(module, '__dict__')
    return [entry for entry in writer.session.members(name) if entry not in now]


_MODULE_OWN: Final = frozenset('__name__ __doc__ __package__ __loader__ __spec__'.split())


def _take_bound(writer: Writer, value: Any) -> Node | None:
    if type(value) is types.MethodType:
        function, bound = value.__func__, value.__self__
        if type(function) is not types.FunctionType or guard.is_guest_function(function):
            return None
        shim = _static().get(id(function))
        name = function.__name__ if shim is None else shim[2]
    else:
        bound, name = value.__self__, value.__name__
    if type(bound) is types.ModuleType or bound is None:
        return None
    found = _bound(bound, name)
    if type(found) is type(value) and found == value:
        return [BOUND, writer.ref(_visible(bound)), name]
    return None


_UNBOUND_TYPES: Final = frozenset(
    map(
        id,
        (
            types.MethodDescriptorType,
            types.WrapperDescriptorType,
            types.ClassMethodDescriptorType,
            types.GetSetDescriptorType,
            types.MemberDescriptorType,
        ),
    )
)


def _take_unbound(writer: Writer, value: Any) -> Node | None:
    owner, name = value.__objclass__, value.__name__
    if own_dict(owner).get(name) is not value:
        return None
    return [UNBOUND, writer.ref(_visible(owner)), name]


def take_library_method(writer: Writer, function: Any) -> Node | None:
    """The node of a Python function that a class of the library defines."""
    found = _library_methods().get(id(function))
    return None if found is None else [UNBOUND, writer.ref(found[0]), found[1]]


@cache
def _library_methods() -> dict[int, tuple[type, str]]:
    found: dict[int, tuple[type, str]] = {}
    for kind in _types().values():
        for name, entry in own_dict(kind).items():
            if type(entry) is types.FunctionType:
                found.setdefault(id(entry), (kind, name))
    return found


def _visible(owner: Any) -> Any:
    return classes.FACADES.get(id(owner), owner)


# -- the guard's decision


def _is_open(definer: type, name: str) -> bool:
    """Whether compiled code may read what a class of the host has under this name."""
    if not is_guarded(name):
        return True
    if name in REVIEWED.get(id(definer), ()) or name in PLAIN:
        return True
    if name == '__new__':
        return definer is classes.GuardedMeta or not any(base is type for base in mro(definer))
    if name == '__call__':
        return definer is not type
    return name == '__init__' and type(own_dict(definer)[name]) is not types.FunctionType


def _definer(order: tuple[type, ...], name: str) -> type | None:
    return next((cls for cls in order if not is_guest_class(cls) and name in own_dict(cls)), None)


def _bound(obj: Any, name: str) -> Any:
    """`obj.name`, a method that a class of the host defines; None where there is none or it is not open."""
    orders = [mro(type(obj))]
    if is_class(obj):
        orders.insert(0, mro(obj))
    for order in orders:
        definer = _definer(order, name)
        if definer is None:
            continue
        own = order is mro(obj) if is_class(obj) and order is orders[0] else False
        entry = own_dict(definer)[name]
        shim = guard.METHOD_SHIMS.get((id(definer), name))
        if own and type(entry) not in (
            classmethod,
            types.ClassMethodDescriptorType,
            types.BuiltinFunctionType,
        ):
            continue
        if shim is not None:
            return types.MethodType(shim, obj)
        if not _is_open(definer, name) or id(type(entry)) not in _DESCRIPTOR_TYPES - _DATA_DESCRIPTORS:
            return None
        if type(entry) is types.BuiltinFunctionType:
            return entry
        bind: Any = type(entry).__get__
        found = bind(entry, None, obj) if own else bind(entry, obj, type(obj))
        return found if id(type(found)) in _METHOD_TYPES else None
    return None


_DATA_DESCRIPTORS: Final = frozenset(
    map(id, (types.GetSetDescriptorType, types.MemberDescriptorType, property))
)


def _unbound(owner: Any, name: str) -> Any:
    """`owner.name`, for a class: a method as it is; None where there is none or it is not open."""
    order = mro(owner)
    if is_guest_class(owner):
        entry = own_dict(owner).get(name)
        if type(entry) is types.MemberDescriptorType and entry.__objclass__ is owner:
            return entry
        return None
    definer = _definer(order, name)
    if definer is None:
        return None
    shim = guard.METHOD_SHIMS.get((id(definer), name))
    if shim is not None:
        return shim
    entry = own_dict(definer)[name]
    if not _is_open(definer, name):
        return None
    return entry if id(type(entry)) in _UNBOUND_TYPES or type(entry) is types.FunctionType else None


# -- reading


def _make_builtin(reader: Reader, node: Node) -> Any:
    name = node[1]
    entries = reader.session.namespace['__builtins__']
    if not name or not _is_builtin_name(name) or name not in entries:
        raise BadImage(f'no builtin {name!r:.80}')
    return entries[name]


def _make_type(reader: Reader, node: Node) -> Any:
    found = _types().get(node[1])
    if found is None:
        raise BadImage(f'no type {node[1]!r:.80} on this Python')
    return found


def _make_member(reader: Reader, node: Node) -> Any:
    _, module, name = node
    if module not in MODULES:
        raise BadImage(f'no module {module!r:.80}')
    reader.session.module(module)
    members = reader.session.members(module)
    if name not in members:
        raise BadImage(f'no {name!r:.80} in module {module!r} on this Python')
    return members[name]


def _make_module(reader: Reader, node: Node) -> Any:
    if node[1] not in MODULES:
        raise BadImage(f'no module {node[1]!r:.80}')
    return reader.session.module(node[1])


def _fill_module(reader: Reader, node: Node, module: Any) -> None:
    own = types.ModuleType.__getattribute__(module, '__dict__')
    for name, index in node[2].items():
        if '.' in name or name[:2] == '__':
            raise BadImage(f'a module with a variable {name!r:.80}')
        own[name] = reader.part(index)
    for name in node[3]:
        if name not in reader.session.members(node[1]):
            raise BadImage(f'a module that has lost what it did not have: {name!r:.80}')
        own.pop(name, None)


def _make_helper(reader: Reader, node: Node) -> Any:
    return _HELPERS[node[1]]  # a KeyError is told as a BadImage, as all errors are


def _make_bound(reader: Reader, node: Node) -> Any:
    found = None if '.' in node[2] else _bound(reader.part(node[1]), node[2])
    if found is None:
        raise BadImage(f'no method {node[2]!r:.80} to bind')
    return found


def _make_unbound(reader: Reader, node: Node) -> Any:
    owner = reader.part(node[1])
    if not is_class(owner) or '.' in node[2]:
        raise BadImage('a method of what is no class')
    found = _unbound(owner, node[2])
    if found is None:
        raise BadImage(f'no method {node[2]!r:.80}')
    return found


NAMES: Final = Kind(
    {},
    (
        Rule(BUILTIN, 's', _make_builtin),
        Rule(TYPE, 's', _make_type),
        Rule(MEMBER, 'ss', _make_member),
        Rule(MODULE, 'sDS', _make_module, fill=_fill_module),
        Rule(HOST, 's', lambda reader, node: reader.session.host_function(node[1])),
        Rule(HELPER, 's', _make_helper, hidden=True),
        Rule(BOUND, 'rs', _make_bound, needs=(1,)),
        Rule(UNBOUND, 'rs', _make_unbound, needs=(1,)),
    ),
)
