"""What a host gives a program, as the text of a stub file.

What is at hand is written down by `declarations`. Text that a person wrote stands as it is, and goes before
what is worked out. Each text declares names of its own and may use others, such as classes that an annotation
names; a program sees the former only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


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
    if not values:
        return Stubs()
    from pymonty.typecheck.declarations import text_of  # which takes time to import

    return Stubs(text_of(values), tuple(values))


def parse(text: str) -> Stubs:
    """Stubs that a person wrote: what a program sees is what `__all__` lists, or else all that is defined.

    Raises:
        ValueError: the text is no Python.
    """
    if not text.strip():
        return Stubs()
    import ast

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
