"""What `scripts/typeshed.py` keeps of typeshed's classes, and what it cannot work out by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from pymonty.compiler.names import BUILTIN_TYPES, LIBRARY_TYPES
from pymonty.runtime import guard, library
from pymonty.surface import library_types, types

if TYPE_CHECKING:
    from typeshed_source import Home

_STREAM = 'flush isatty writable write writelines'

_FILE = library_types.SAFE['io.StringIO'] + library_types.SAFE['io.BytesIO']
_FILES = """
    _io._IOBase _io._BufferedIOBase _io._TextIOBase io.IOBase io.BufferedIOBase io.TextIOBase
    typing.BinaryIO""".split()

PLACES: dict[str, str] = {
    'NoneType': 'types.NoneType',
    'ellipsis': 'types.EllipsisType',
    'NotImplementedType': 'types.NotImplementedType',
    'dict_keys': '_collections_abc.dict_keys',
    'dict_values': '_collections_abc.dict_values',
    'dict_items': '_collections_abc.dict_items',
    'function': 'types.FunctionType',
    'builtin_function_or_method': 'types.BuiltinFunctionType',
    'cell': 'types.CellType',
    'method': 'types.MethodType',
    'method-wrapper': 'types.MethodWrapperType',
    'wrapper_descriptor': 'types.WrapperDescriptorType',
    'method_descriptor': 'types.MethodDescriptorType',
    'classmethod_descriptor': 'types.ClassMethodDescriptorType',
    'getset_descriptor': 'types.GetSetDescriptorType',
    'member_descriptor': 'types.MemberDescriptorType',
    'module': 'types.ModuleType',
    'generator': 'types.GeneratorType',
    'coroutine': 'types.CoroutineType',
    'async_generator': 'types.AsyncGeneratorType',
    'GenericAlias': 'types.GenericAlias',
    'UnionType': 'types.UnionType',
    'IsoCalendarDate': 'datetime._IsoCalendarDate',
    'md5': '_hashlib.HASH',
    'shake_128': '_hashlib.HASHXOF',
    'float_info': 'sys._float_info',
    'hash_info': 'sys._hash_info',
    'int_info': 'sys._int_info',
    'version_info': 'sys._version_info',
}
"""Where typeshed defines types that the tables of the surface know by another name."""

OTHERS: dict[str, str] = {
    'types.TracebackType': '',
    'types.FrameType': '',
    'types.CodeType': 'replace',
    'dataclasses._MISSING_TYPE': 'MISSING',
    **dict.fromkeys(_FILES, _FILE),
    'typing.IO': _STREAM,
    'typing.TextIO': _STREAM,
    'sys._implementation': 'name version',
    '_decimal.Context': library_types.SAFE['decimal.Context'],
    'types.SimpleNamespace': '__getattribute__ __setattr__ __delattr__',
}
"""Attributes of classes that stand in no table, as programs only meet stand-ins of them or none at all."""

PINNED: dict[str, str] = {
    'builtins': 'function ellipsis',
    'types': """
        AsyncGeneratorType BuiltinFunctionType CellType CodeType DynamicClassAttribute
        FunctionType GetSetDescriptorType MemberDescriptorType MethodDescriptorType
        MethodWrapperType ModuleType WrapperDescriptorType MappingProxyType""",
    'typing': '_Alias _ProtocolMeta _SpecialForm',
    'typing_extensions': """
        NewType NoDefault ParamSpec TypeAliasType TypeVar TypeVarTuple TypedDict _SpecialForm deprecated
        disjoint_base""",
    'warnings': 'deprecated',
    '_typeshed': 'NoneType SupportsKeysAndGetItem',
    '_typeshed._type_checker_internals': 'NamedTupleFallback TypedDictFallback',
}
"""What ty looks up by module and name, whatever stubs it is given."""

UNDIVIDED = frozenset({'typing', 'typing_extensions'})
"""Modules whose public names mean something to ty, but only where it expects them."""

ADDED: dict[tuple[str, str], str] = {('builtins', 'OSError'): 'characters_written: int'}
"""Attributes that the sandbox admits and typeshed forgot, by class."""

_STRUCTURAL = frozenset('__buffer__ __release_buffer__ __fspath__ __index__ __unpacked__'.split())

KEPT_DUNDERS: frozenset[str] = (
    types.PLAIN
    | types.DEFINABLE
    | guard._INSTANCE_DUNDERS.keys()
    | guard._CLASS_DUNDERS.keys() - {'__flags__'}
    | guard._FUNCTION_DATA
    | guard._FUNCTION_DUNDERS.keys()
    | frozenset('__class__ __func__ __self__ __origin__ __args__ __parameters__ __members__'.split())
    | frozenset('__bound__ __constraints__ __covariant__ __contravariant__ __default__ __value__'.split())
    | _STRUCTURAL
)
"""Special methods that programs may read, or that the checker itself needs to judge an operation."""


@cache
def attribute_rows(find: Callable[[str, str], Home | None]) -> dict[Home, frozenset[str]]:
    """The attributes that the guard lets through, by where typeshed defines the class."""
    rows: dict[Home, frozenset[str]] = {}
    shims = _shims()
    for row in (types.SAFE, library_types.SAFE, OTHERS):
        for label, names in row.items():
            module, _, name = PLACES.get(label, label).rpartition('.')
            try:
                home = find(module or 'builtins', name)
            except KeyError:
                continue
            if home is not None:
                rows[home] = frozenset(names.split()) | shims.get(label, frozenset())
    return rows


def _shims() -> dict[str, frozenset[str]]:
    """Attributes that the runtime serves itself, by the label of their type."""
    assert library  # importing it is what registers them
    labels = {id(kind): label for label, kind in (BUILTIN_TYPES | LIBRARY_TYPES).items()}
    found: dict[str, frozenset[str]] = {'type': frozenset({'mro'})}
    for key, name in (*guard.METHOD_SHIMS, *guard.GETTERS):
        label = labels.get(key, '')
        found[label] = found.get(label, frozenset()) | {name}
    return found
