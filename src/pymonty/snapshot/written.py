"""Methods that the library writes for classes of the guest's, and dataclasses, which have most of them.

    a dataclass's parameters  [52, {'eq': 3, …}]            hidden
    a Field                   [53, {'name': 4, …}]
    InitVar[int]              [58, type]
    P.__init__                [54, class, '__init__']       a method that the library wrote

Such a method is text made from the names of fields. It is not saved but written again, by the Python that
loads it, for a class of the library's own with the same fields, and moved from there.
"""

from __future__ import annotations

import collections
import dataclasses
import reprlib
import sys
import types
import typing
from types import FunctionType
from typing import Any, Final

from pymonty.compiler.names import TRUSTED
from pymonty.runtime.classes import is_class, is_guest_class, mro, own_dict
from pymonty.runtime.guard import is_guest_function
from pymonty.runtime.library import dataclasses as library
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.graph import Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node

PARAMETERS: Final = 52
FIELD: Final = 53
WRITTEN: Final = 54
INIT_VAR: Final = 58

_globals_of = FunctionType.__dict__['__globals__'].__get__
_FIELDS: Final = '__dataclass_fields__'
_PARAMS: Final = '__dataclass_params__'
PARAMETERS_TYPE: Final[Any] = dataclasses._DataclassParams  # type: ignore[attr-defined]


# -- methods that the library wrote


def function_of(entry: Any) -> Any:
    """The function in an entry of a class's dict."""
    return entry.__func__ if type(entry) in (classmethod, staticmethod) else entry


def is_written(entry: Any) -> bool:
    """Whether the library wrote this entry of a dataclass."""
    function = function_of(entry)
    if type(function) is not FunctionType:
        return False
    return any(_globals_of(function) is home for home in _HOMES)


_HOMES: Final = (*map(vars, (sys.modules[library._NAMESPACE], dataclasses, library, reprlib)),)


def _is_of_namedtuple(entry: Any) -> bool:
    function = function_of(entry)
    if type(function) is not FunctionType:
        return False
    home = _globals_of(function)
    return home is vars(collections) or str(home.get('__name__')).startswith('namedtuple_')


def take_written(writer: Writer, function: Any) -> Node | None:
    """The node of a function that the library wrote for a class of the guest's."""
    owners = writer.notes.get('written')
    if owners is None:
        owners = writer.notes['written'] = {}
        for cls in _guest_classes():
            for name, entry in own_dict(cls).items():
                if name == '__replace__' and '_replace' in own_dict(cls):
                    continue  # the same function, under a name that older Pythons have not
                if is_written(entry) or _is_of_namedtuple(entry):
                    owners.setdefault(id(function_of(entry)), (cls, name))
    found = owners.get(id(function))
    return None if found is None else [WRITTEN, writer.ref(found[0]), found[1]]


def _guest_classes() -> list[type]:
    """All guest classes that there are, in this session or another."""
    found: dict[int, type] = {}
    todo: list[Any] = [object]
    seen: set[int] = set()
    while todo:
        for cls in type.__subclasses__(todo.pop()):
            if id(cls) not in seen and cls is not type:
                seen.add(id(cls))
                todo.append(cls)
                if is_guest_class(cls):
                    found[id(cls)] = cls
    return [*found.values()]


def _make_written(reader: Reader, node: Node) -> Any:
    cls, name = reader.part(node[1]), node[2]
    if not is_class(cls) or not is_guest_class(cls):
        raise BadImage('a method of what is no class of the guest')
    function = function_of(own_dict(cls).get(name))
    if type(function) is not FunctionType or is_guest_function(function):
        raise BadImage(f'{name!r:.80} is not written by the library')
    return function


# -- dataclasses


def _take_parameters(writer: Writer, value: Any) -> Node:
    return [PARAMETERS, writer.named((name, getattr(value, name)) for name in PARAMETERS_TYPE.__slots__)]


def _make_parameters(reader: Reader, node: Node) -> Any:
    flags = {name: reader.part(index) for name, index in node[1].items()}
    if any(type(flag) is not bool for flag in flags.values()):
        raise BadImage('a parameter of a dataclass that is no bool')
    made = PARAMETERS_TYPE.__new__(PARAMETERS_TYPE)
    for name in PARAMETERS_TYPE.__slots__:
        setattr(made, name, flags.get(name, name == 'match_args'))
    return made


_SENTINELS: Final[dict[str, Any]] = {
    'field': dataclasses._FIELD,  # type: ignore[attr-defined]
    'classvar': dataclasses._FIELD_CLASSVAR,  # type: ignore[attr-defined]
    'initvar': dataclasses._FIELD_INITVAR,  # type: ignore[attr-defined]
}
_SLOTS: Final = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'kw_only')


def _take_field(writer: Writer, value: Any) -> Node:
    parts = [(name, getattr(value, name)) for name in _SLOTS]
    parts = [(name, part) for name, part in parts if part is not dataclasses.MISSING]
    if value.metadata:
        parts.append(('metadata', dict(value.metadata)))
    for name, sentinel in _SENTINELS.items():
        if value._field_type is sentinel:
            parts.append(('kind', name))
    return [FIELD, writer.named(parts)]


def _make_field(reader: Reader, node: Node) -> Any:
    if not {*_SLOTS, 'metadata', 'kind'} >= node[1].keys():
        raise BadImage('a field of a dataclass with other parts')
    made = dataclasses.Field.__new__(dataclasses.Field)
    for name in _SLOTS:
        setattr(made, name, dataclasses.MISSING)
    made.metadata = types.MappingProxyType({})
    made._field_type = None  # type: ignore[attr-defined]
    return made


_CHECKS: Final[dict[str, tuple[type, ...]]] = {
    'name': (str, types.NoneType),
    'init': (bool,),
    'repr': (bool,),
    'compare': (bool,),
    'hash': (bool, types.NoneType),
    'kw_only': (bool,),
}


def _fill_field(reader: Reader, node: Node, value: Any) -> None:
    for name, index in node[1].items():
        part = reader.part(index)
        if name == 'kind':
            value._field_type = _SENTINELS[part]
        elif name == 'metadata':
            if type(part) is not dict:
                raise BadImage('the metadata of a field are no dict')
            value.metadata = types.MappingProxyType(part)
        elif name in _CHECKS and type(part) not in _CHECKS[name]:
            raise BadImage(f'the {name} of a field is {type(part).__name__!r}')
        else:
            setattr(value, name, part)


def write_methods(cls: Any, names: list[str]) -> None:
    """Give a dataclass the methods of these names, as the library writes them."""
    library._check(cls)
    fields, params = own_dict(cls).get(_FIELDS), own_dict(cls).get(_PARAMS)
    if type(fields) is not dict or type(params) is not PARAMETERS_TYPE:
        raise BadImage('a dataclass without its fields')
    model = _model(cls, fields, params)
    for name in names:
        if name == '__replace__':
            if sys.version_info >= (3, 13):
                type.__setattr__(cls, name, library.replace)
        elif name in ('__setattr__', '__delattr__') and params.frozen:
            library._freeze(cls)
        elif name in ('__getstate__', '__setstate__'):
            type.__setattr__(cls, name, getattr(dataclasses, f'_dataclass_{name[2:-2]}'))
        else:
            found = own_dict(model).get(name)
            if type(found) is not FunctionType or not is_written(found):
                raise BadImage(f'the library does not write {name!r:.80}')
            type.__setattr__(cls, name, found)


def _model(cls: Any, fields: dict[str, Any], params: Any) -> type:
    """A class with the same fields, of the library alone, for which it writes the methods."""
    namespace: dict[str, Any] = {
        '__module__': library._NAMESPACE,
        '__qualname__': type.__dict__['__qualname__'].__get__(cls),
        '__doc__': '-',
        '__annotations__': {},
    }
    given: dict[str, Any] = {}
    for name, field in fields.items():
        if (
            type(name) is not str
            or name == TRUSTED
            or field.name != name
            or field._field_type not in _SENTINELS.values()
        ):
            raise BadImage('a field of a dataclass under another name')
        if field._field_type is not _SENTINELS['classvar']:
            namespace['__annotations__'][name] = field.type
            given[name] = dataclasses.field(
                default=field.default,
                default_factory=field.default_factory,
                init=field.init,
                repr=field.repr,
                hash=field.hash,
                compare=field.compare,
                kw_only=field.kw_only,
            )
    if any('__post_init__' in own_dict(base) for base in mro(cls)):
        namespace['__post_init__'] = None
    plain = type(type.__dict__['__name__'].__get__(cls), (), namespace)
    options = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')
    for name, field in given.items():
        setattr(plain, name, field)  # so that nobody's `__set_name__` is called
    make: typing.Any = dataclasses.dataclass
    return make(plain, **{option: getattr(params, option) for option in options})  # type: ignore[no-any-return]


WRITTEN_METHODS: Final = Kind(
    {
        PARAMETERS_TYPE: _take_parameters,
        dataclasses.Field: _take_field,
        dataclasses.InitVar: lambda writer, value: [INIT_VAR, writer.ref(value.type)],
    },
    (
        Rule(PARAMETERS, 'D', _make_parameters, needs=(1,), hidden=True),
        Rule(FIELD, 'D', _make_field, fill=_fill_field),
        Rule(INIT_VAR, 'r', lambda reader, node: dataclasses.InitVar(reader.part(node[1])), needs=(1,)),
        Rule(WRITTEN, 'rs', _make_written, needs=(1,), late=True),
    ),
)
