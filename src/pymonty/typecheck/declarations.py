"""Values of the host's, each as a declaration in a stub file.

Callables become functions, classes their attributes (`classes`), values variables of their type.
"""

from __future__ import annotations

import functools
import inspect
import typing
from collections.abc import Callable, Mapping
from typing import Any

from pymonty.typecheck.classes import Writer

_STARS: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: '*', inspect.Parameter.VAR_KEYWORD: '**'}


def text_of(values: Mapping[str, object]) -> str:
    """The text of a stub file that declares these values, and lists them in its `__all__`."""
    writer = Writer(values)
    lines = [line for name, value in values.items() for line in _declaration(writer, name, value)]
    return '\n'.join([f'__all__ = {list(values)!r}', *writer.head(), *lines]) + '\n'


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
