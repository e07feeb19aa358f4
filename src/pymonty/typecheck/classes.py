"""Types of the host's, written down for a stub file: annotations, and the classes that they name.

A type that programs know is named as they do, by its module. A class of the host's own becomes one with its
public attributes: that is what crosses, without its methods. Each is written once, before what uses it; two
of the same name are told apart by a number.
"""

from __future__ import annotations

import builtins
import dataclasses
import enum
import inspect
import sys
import types
import typing
from collections.abc import Callable, Collection, Mapping
from typing import Any

from pymonty.surface.modules import MODULES

_MODULES = {name: frozenset(row.split()) for name, row in MODULES.items()}
_PLAIN = (int, str, bool, float, bytes, type(None))
_UNIONS = (typing.Union, types.UnionType)
_SHORT = 80
"""Characters of a default or a literal that is written out."""

_ITEMS_MAX, _DEPTH_MAX = 100, 6
"""How far the type of a value is looked for: its items, and theirs."""

_WRAPPERS = ('Annotated', 'ClassVar', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'InitVar')


class Writer:
    """The head of a stub file, which grows as annotations are written: imports, type variables, classes."""

    def __init__(self, names: Mapping[str, object]) -> None:
        self._taken = set(names) | {'__all__'}
        self._imports: dict[tuple[str, str], str] = {}
        self._classes: dict[type, str] = {cls: name for name, cls in names.items() if isinstance(cls, type)}
        self._variables: dict[typing.TypeVar, str] = {}
        self._lines: list[str] = []

    def head(self) -> list[str]:
        """The lines that go before all declarations."""
        imports: dict[str, list[str]] = {}
        for (module, name), local in sorted(self._imports.items()):
            imports.setdefault(module, []).append(name if name == local else f'{name} as {local}')
        return [
            *(f'from {module} import {", ".join(names)}' for module, names in imports.items()),
            *self._lines,
        ]

    def name(self, module: str, name: str) -> str:
        """The local name of something in a module that programs know."""
        key = module, name
        if key not in self._imports:
            self._imports[key] = self._free(name)
        return self._imports[key]

    def _free(self, name: str) -> str:
        found, number = name, 2
        while found in self._taken or (hasattr(builtins, found) and name == found):
            found, number = f'{name}_{number}', number + 1
        self._taken.add(found)
        return found

    # Annotations.

    def hints(self, holder: object) -> dict[str, Any]:
        """The annotations of a function or class, resolved as far as they can be."""
        own = {
            p.__name__: p for p in getattr(holder, '__type_params__', ())
        }  # Python 3.12 does not look there
        try:
            return typing.get_type_hints(holder, localns=own or None, include_extras=True)
        except Exception:  # a name that only a type checker knows; whatever an annotation does
            found = getattr(holder, '__annotations__', {})
            return {name: self._resolved(holder, hint) for name, hint in dict(found).items()}

    def _resolved(self, holder: object, hint: object) -> object:
        if not isinstance(hint, str):
            return hint
        probe = types.FunctionType((lambda: None).__code__, getattr(holder, '__globals__', {}))
        probe.__annotations__ = {'hint': hint}
        try:
            return typing.get_type_hints(probe, include_extras=True)['hint']
        except Exception:
            return Any

    def annotation(self, hint: Any) -> str:
        """A type in the words of the stub file; `Any` for what has none."""
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if hint is None or hint is type(None):
            return 'None'
        if hint is inspect.Parameter.empty:
            return self._any()
        if origin in _UNIONS:
            return ' | '.join(dict.fromkeys(map(self.annotation, arguments)))
        if origin is typing.Literal:
            return f'{self.name("typing", "Literal")}[{", ".join(map(self._literal_member, arguments))}]'
        if (wrapped := _unwrapped(hint)) is not hint:
            return self.annotation(wrapped)
        if isinstance(hint, typing.TypeVar):
            return self._variable(hint)
        if origin is not None:
            return self._generic(hint, origin, arguments)
        if isinstance(hint, type):
            return self._class(hint)
        special = str(getattr(hint, '__name__', None) or getattr(hint, '_name', None))
        if special in ('NoReturn', 'Never'):
            return self.name('typing', special)
        return 'str' if special == 'LiteralString' else self._any()

    def _literal_member(self, value: object) -> str:
        if isinstance(value, enum.Enum):
            return f'{self._class(type(value))}.{value.name}'
        return repr(value)

    def _generic(self, hint: Any, origin: Any, arguments: tuple[Any, ...]) -> str:
        if not isinstance(origin, type):
            guard = getattr(origin, '__name__', getattr(origin, '_name', '')) in ('TypeGuard', 'TypeIs')
            return 'bool' if guard else self._any()
        name = self._class(origin)
        if origin is tuple and not arguments:
            return 'tuple[()]'
        if origin in self._classes or not arguments:
            return name
        return f'{name}[{", ".join(map(self._argument, arguments))}]'

    def _argument(self, hint: Any) -> str:
        if hint is ...:
            return '...'
        if isinstance(hint, list):
            return f'[{", ".join(map(self._argument, hint))}]'
        return '...' if isinstance(hint, typing.ParamSpec) else self.annotation(hint)

    def _variable(self, variable: typing.TypeVar) -> str:
        if variable not in self._variables:
            name = self._variables[variable] = self._free(variable.__name__)
            limits = [self.annotation(limit) for limit in variable.__constraints__]
            if variable.__bound__ is not None:
                limits.append(f'bound={self.annotation(variable.__bound__)}')
            made = self.name('typing', 'TypeVar')
            self._lines.append(f'{name} = {made}({", ".join([repr(name), *limits])})')
        return self._variables[variable]

    def _class(self, cls: type) -> str:
        if cls in self._classes:
            return self._classes[cls]
        if getattr(builtins, cls.__name__, None) is cls:
            return str(cls.__name__)
        module = _known_module(cls)
        if module:
            return self.name(module, cls.__name__)
        name = self._classes[cls] = self._free(cls.__name__ if cls.__name__.isidentifier() else 'Opaque')
        self._lines += self._described(name, cls)
        return name

    # Values.

    def type_of(self, value: object, depth: int = 0) -> str:
        """The type of a value: that of its items too, where they are few and have one in common."""
        if depth > _DEPTH_MAX:
            return self._any()
        match value:
            case None:
                return self._any()
            case list() | set() | frozenset():
                return (
                    f'{type(value).__name__}[{self._common(value, depth)}]'
                    if _is_builtin(value)
                    else self._any()
                )
            case tuple() if type(value) is tuple:
                if len(value) > _ITEMS_MAX:
                    return f'tuple[{self._any()}, ...]'
                return f'tuple[{", ".join(self.type_of(item, depth + 1) for item in value) or "()"}]'
            case dict() if type(value) is dict:
                return f'dict[{self._common(value, depth)}, {self._common(value.values(), depth)}]'
        return self._class(type(value))

    def _common(self, items: Collection[object], depth: int) -> str:
        if len(items) > _ITEMS_MAX:
            return self._any()
        found = {self.type_of(item, depth + 1) for item in items}
        return found.pop() if len(found) == 1 else self._any()

    def _any(self) -> str:
        return self.name('typing', 'Any')

    def literal(self, value: object) -> str:
        """A default: written out if it is plain and short."""
        text = repr(value) if type(value) in _PLAIN and value not in (float('inf'), -float('inf')) else '...'
        return text if len(text) <= _SHORT and text != 'nan' else '...'

    # Classes.

    def declare_class(self, name: str, cls: type) -> list[str]:
        """The lines that define `cls` as `name`."""
        if _known_module(cls) or getattr(builtins, cls.__name__, None) is cls:
            alias = self.name('typing', 'TypeAlias')
            del self._classes[cls]
            return [f'{name}: {alias} = {self._class(cls)}']
        return self._described(name, cls)

    def _described(self, name: str, cls: type) -> list[str]:
        for fits, describe in _KINDS:
            if fits(cls):
                head, body = describe(self, name, cls)
                return [*head, *(f'    {line}' for line in body or ['...'])]
        return [f'class {name}:', *(f'    {line}' for line in self._attributes(cls) or ['...'])]

    def _attributes(self, cls: type) -> list[str]:
        """Public attributes: annotated ones and properties."""
        lines = {
            key: f'{key}: {self.annotation(hint)}' for key, hint in self.hints(cls).items() if key[0] != '_'
        }
        for base in reversed(cls.__mro__):
            for key, value in vars(base).items():
                if isinstance(value, property) and key[0] != '_' and value.fget is not None:
                    hint = self.hints(value.fget).get('return', Any)
                    lines[key] = f'{key}: {self.annotation(hint)}'
        return list(lines.values())

    def _dataclass(self, name: str, cls: type) -> tuple[list[str], list[str]]:
        flags = getattr(cls, '__dataclass_params__')  # noqa: B009
        wanted = [f'{flag}=True' for flag in ('frozen', 'order') if getattr(flags, flag)]
        hints = self.hints(cls)
        body = []
        for field in dataclasses.fields(cls):
            options = ['kw_only=True'] if field.kw_only else []
            options += [] if field.init else ['init=False']
            default = (
                field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
            )
            hint = self.annotation(hints.get(field.name, Any))
            text = f'{field.name}: {hint}'
            if options:
                some = f'default={self.name("typing", "cast")}({hint!r}, ...)'
                options += [some] if default and field.init else []
                text += f' = {self.name("dataclasses", "field")}({", ".join(options)})'
            elif default:
                text += ' = ...'
            body.append(text)
        decorator = self.name('dataclasses', 'dataclass')
        return [f'@{decorator}({", ".join(wanted)})' if wanted else f'@{decorator}', f'class {name}:'], body

    def _typed_dict(self, name: str, cls: type) -> tuple[list[str], list[str]]:
        required: frozenset[str] = getattr(cls, '__required_keys__', frozenset())
        hints = {
            key: self.annotation(hint)
            if _is_required(hint, key in required)
            else f'{self.name("typing", "NotRequired")}[{self.annotation(hint)}]'
            for key, hint in self.hints(cls).items()
        }
        base = self.name('typing', 'TypedDict')
        if all(key.isidentifier() for key in hints):
            return [f'class {name}({base}):'], [f'{key}: {hint}' for key, hint in hints.items()]
        items = ', '.join(f'{key!r}: {hint}' for key, hint in hints.items())
        return [f'{name} = {base}({name!r}, {{{items}}})', f'class _{name}:'], []

    def _named_tuple(self, name: str, cls: Any) -> tuple[list[str], list[str]]:
        hints = self.hints(cls)
        body = [
            f'{key}: {self.annotation(hints.get(key, Any))}'
            + (' = ...' if key in cls._field_defaults else '')
            for key in cls._fields
        ]
        return [f'class {name}({self.name("typing", "NamedTuple")}):'], body

    def _enum(self, name: str, cls: Any) -> tuple[list[str], list[str]]:
        kinds = (enum.IntFlag, enum.Flag, enum.IntEnum, enum.StrEnum, enum.Enum)
        base = next(kind for kind in kinds if issubclass(cls, kind))
        head = f'class {name}({self.name("enum", base.__name__)}):'
        return [head], [f'{key} = {self.literal(member.value)}' for key, member in cls.__members__.items()]

    def _model(self, name: str, cls: Any) -> tuple[list[str], list[str]]:
        """A pydantic model: its fields, which its constructor takes by keyword."""
        fields = {
            key: (self.annotation(f.annotation), f.is_required()) for key, f in cls.model_fields.items()
        }
        taken = [
            f'{key}: {hint}' + ('' if required else ' = ...') for key, (hint, required) in fields.items()
        ]
        parameters = ', '.join(['self', '*', *taken] if taken else ['self'])
        body = [f'{key}: {hint}' for key, (hint, _) in fields.items()]
        return [f'class {name}:'], [*body, f'def __init__({parameters}) -> None: ...']


_KINDS: list[tuple[Callable[[Any], bool], Callable[[Writer, str, Any], tuple[list[str], list[str]]]]] = [
    (typing.is_typeddict, Writer._typed_dict),
    (lambda cls: issubclass(cls, enum.Enum), Writer._enum),
    (lambda cls: issubclass(cls, tuple) and hasattr(cls, '_fields'), Writer._named_tuple),
    (lambda cls: isinstance(getattr(cls, 'model_fields', None), dict), Writer._model),
    (dataclasses.is_dataclass, Writer._dataclass),
]
"""How a class is described, by what it is; the first that fits."""


def _unwrapped(hint: Any) -> Any:
    """What an annotation says of the type alone."""
    if isinstance(hint, typing.NewType):
        return hint.__supertype__
    if type(hint).__name__ == 'TypeAliasType':
        return hint.__value__
    if isinstance(hint, dataclasses.InitVar):
        return hint.type
    origin = typing.get_origin(hint)
    name = getattr(origin, '_name', None) or getattr(origin, '__name__', '')
    return typing.get_args(hint)[0] if name in _WRAPPERS and typing.get_args(hint) else hint


def _known_module(cls: type) -> str:
    """The module in which programs find this very class, or ''."""
    for module, row in _MODULES.items():
        if cls.__name__ in row and getattr(sys.modules.get(module), cls.__name__, None) is cls:
            return module
    return ''


def _is_required(hint: Any, otherwise: bool) -> bool:
    """Whether a key of a TypedDict has to be there; CPython does not look into annotations that are text."""
    name = getattr(typing.get_origin(hint), '_name', '')
    return {'Required': True, 'NotRequired': False}.get(name, otherwise)


def _is_builtin(value: object) -> bool:
    return getattr(builtins, type(value).__name__, None) is type(value)
