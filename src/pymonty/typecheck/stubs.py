"""What a host gives a program, as the text of a stub file.

Callables become functions, classes their attributes (`classes`), values variables of their type. Text that a
person wrote stands as it is, and goes before what is worked out. Each text declares names of its own and may
use others, such as classes that an annotation names; a program sees the former only.
"""

from __future__ import annotations

import ast
import functools
import inspect
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from pymonty.typecheck.classes import Writer

_STARS: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: '*', inspect.Parameter.VAR_KEYWORD: '**'}


class Stubs(NamedTuple):
    """The text of a stub file, and the names in it that a program sees."""

    text: str = ''
    names: tuple[str, ...] = ()

    def without(self, names: Iterable[str]) -> Stubs:
        """The same, with these names hidden."""
        hidden = frozenset(names)
        return self._replace(names=tuple(name for name in self.names if name not in hidden))


def stubs(values: Mapping[str, object]) -> str:
    """The text of stubs for what a program is given.

    Args:
        values: callables, classes (dataclasses, TypedDicts, named tuples, enums, pydantic models, others),
            types such as ``list[Row]`` for a variable of that type, or values themselves, by name.

    What is not annotated is `Any`. A coroutine function is a plain function to a program, which gets its
    result. Raises nothing: what cannot be worked out is `Any`.

    >>> import pymonty
    >>> def fetch(url: str, *, retries: int = 3) -> bytes:
    ...     '''The contents of a page.'''
    >>> print(pymonty.stubs({'fetch': fetch, 'limit': 10}), end='')
    __all__ = ['fetch', 'limit']
    def fetch(url: str, *, retries: int = 3) -> bytes:
        '''The contents of a page.'''
    limit: int
    """
    return of(values).text


def of(values: Mapping[str, object]) -> Stubs:
    """The stubs of what a program is given."""
    writer = Writer(values)
    lines = [line for name, value in values.items() for line in _declaration(writer, name, value)]
    head = [f'__all__ = {list(values)!r}', *writer.head()]
    return Stubs('\n'.join([*head, *lines]) + '\n', tuple(values)) if values else Stubs()


def parse(text: str) -> Stubs:
    """Stubs that a person wrote: what a program sees is what `__all__` lists, or else all that is defined.

    Raises:
        ValueError: the text is no Python.
    """
    try:
        body = ast.parse(text).body
    except SyntaxError as error:
        raise ValueError(f'the stubs are no Python: line {error.lineno}: {error.msg}') from None
    listed: tuple[str, ...] | None = None
    defined: dict[str, None] = {}
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id='__all__')], value=value):
                listed = tuple(map(str, ast.literal_eval(value)))
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                defined[name] = None
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                defined[name] = None
    return Stubs(text, tuple(defined) if listed is None else listed)


def joined(written: Stubs, functions: Mapping[str, object], names: Iterable[str] = ()) -> Stubs:
    """Written stubs, and what they leave out: values at hand, and mere names, which are `Any`."""
    missing = {name: value for name, value in functions.items() if name not in written.names}
    made = of(missing)
    unknown = [name for name in names if name not in written.names and name not in missing]
    text = f'{made.text}{written.text}\n'
    if unknown:
        text += 'import typing as __typing__\n' + ''.join(f'{name}: __typing__.Any\n' for name in unknown)
    return Stubs(text, (*made.names, *written.names, *unknown))


def _declaration(writer: Writer, name: str, value: object) -> list[str]:
    if isinstance(value, type) and typing.get_origin(value) is None:
        return writer.declare_class(name, value)
    if typing.get_origin(value) is not None or _is_typing(value):
        return [f'{name}: {writer.annotation(value)}']
    if callable(value):
        return _function(writer, name, value)
    return [f'{name}: {writer.type_of(value)}']


def _is_typing(value: object) -> bool:
    return type(value).__module__ == 'typing' or type(value).__name__ == 'TypeAliasType'


def _function(writer: Writer, name: str, function: Callable[..., Any]) -> list[str]:
    variants = typing.get_overloads(function) if inspect.isfunction(function) else []
    mark = [f'@{writer.name("typing", "overload")}'] if variants else []
    lines: list[str] = []
    for variant in variants or [function]:
        body = ['    ...'] if lines else _body(function)
        lines += [*mark, f'def {name}{_signature(writer, variant)}:', *body]
    return lines


def _body(function: object) -> list[str]:
    doc = inspect.getdoc(function) if _has_own_doc(function) else None
    if not doc:
        return ['    ...']
    quoted = doc.replace('\\', '\\\\').replace("'''", r'\'\'\'')
    if quoted.endswith("'"):
        quoted = quoted[:-1] + "\\'"
    first, *rest = f"'''{quoted}'''".split('\n')
    return [f'    {first}', *(f'    {line}' if line else '' for line in rest)]


def _has_own_doc(function: object) -> bool:
    return inspect.isroutine(function) or '__doc__' in getattr(function, '__dict__', {})


def _signature(writer: Writer, function: Callable[..., Any]) -> str:
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):  # some of C's have none
        any_type = writer.name('typing', 'Any')
        return f'(*args: {any_type}, **kwargs: {any_type}) -> {any_type}'
    hints = writer.hints(_annotated(function))
    parts: list[str] = []
    kinds = [parameter.kind for parameter in signature.parameters.values()]
    for index, parameter in enumerate(signature.parameters.values()):
        if parameter.kind is parameter.KEYWORD_ONLY and (
            not index or kinds[index - 1] not in (parameter.VAR_POSITIONAL, parameter.KEYWORD_ONLY)
        ):
            parts.append('*')
        parts.append(_parameter(writer, parameter, hints))
        if parameter.kind is parameter.POSITIONAL_ONLY and kinds[index + 1 : index + 2] != [parameter.kind]:
            parts.append('/')
    result = writer.annotation(hints.get('return', signature.return_annotation))
    return f'({", ".join(parts)}) -> {result}'


def _parameter(writer: Writer, parameter: inspect.Parameter, hints: dict[str, Any]) -> str:
    stars = _STARS.get(parameter.kind, '')
    annotation = writer.annotation(hints.get(parameter.name, parameter.annotation))
    text = f'{stars}{parameter.name}: {annotation}'
    if parameter.default is parameter.empty:
        return text
    return f'{text} = {writer.literal(parameter.default)}'


def _annotated(function: Callable[..., Any]) -> object:
    """What holds the annotations of a callable: the function inside."""
    while isinstance(function, functools.partial):
        function = function.func
    function = inspect.unwrap(function)
    if inspect.isroutine(function):
        return function
    return type(function).__call__
