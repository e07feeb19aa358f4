"""Stubs from real callables, classes and values: what they say, and that the checker takes them as meant."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import functools
import pathlib
import sys
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NamedTuple, NewType, TypedDict, TypeVar, overload

import pydantic
import pytest

import pymonty
from pymonty.typecheck import stubs
from pymonty.typecheck.checker import shared
from pymonty.typecheck.stubs import Stubs

T = TypeVar('T')
N = TypeVar('N', int, str)
UserId = NewType('UserId', int)


NOTHING: Any = object()


class Color(enum.Enum):
    RED = 1
    BLUE = 'b'


@dataclass(frozen=True)
class Row:
    id: int
    tags: list[str] = field(default_factory=list)
    parent: Row | None = None
    when: datetime.date = field(default=datetime.date.min, kw_only=True)
    hidden: int = field(default=0, init=False)


class Options(TypedDict, total=False):
    a: typing.Required[int]
    b: str


Strange = TypedDict('Strange', {'not a name': int, 'class': str})


class Point(NamedTuple):
    x: int
    y: str = 'q'


class Foreign:
    name: str
    _secret: int

    @property
    def size(self) -> int:
        return 1

    def go(self) -> None: ...


class Model(pydantic.BaseModel):
    a: int
    b: list[Row] = []


class Caller:
    def __call__(self, q: int) -> str:
        return ''

    def method(self, x: int, *more: str) -> bool:
        return True

    @classmethod
    def make(cls, x: int) -> Caller:
        return cls()


@overload
def either(x: int) -> int: ...
@overload
def either(x: str) -> str: ...
def either(x: Any) -> Any:
    """Twice."""
    return x + x


async def fetch(url: str, /, n: int = 3, *args: int, k: Literal['a', Color.RED] = 'a', **kw: Any) -> bytes:
    """Contents of a page.

    Says "it's" and \\ too.
    """
    return b''


def generic(x: T, f: Callable[[T], N], rows: Sequence[Row]) -> dict[str, T]: ...
def bare(a, b=NOTHING, *, c):  # type: ignore[no-untyped-def]
    ...


def unions(a: Annotated[int, 'x'], b: Foreign | None = None, c: int | Color | None = None) -> UserId: ...
def classes(o: Options, p: Point, m: Model, s: Strange) -> type[Row]: ...
def unknown(x: Nowhere, y: list[int]) -> Nowhere: ...  # type: ignore[name-defined]  # noqa: F821
def never(path: pathlib.Path, f: Callable[..., Iterable[int]]) -> typing.NoReturn: ...
def nested(d: datetime.datetime, t: tuple[int, ...], e: tuple[()], o: decimal.Decimal = NOTHING) -> None: ...


DECLARED: dict[str, tuple[object, str]] = {
    'fetch': (
        fetch,
        'def fetch(url: str, /, n: int = 3, *args: int, '
        "k: Literal['a', Color.RED] = 'a', **kw: Any) -> bytes:",
    ),
    'generic': (generic, 'def generic(x: T, f: Callable[[T], N], rows: Sequence[Row]) -> dict[str, T]:'),
    'bare': (bare, 'def bare(a: Any, b: Any = ..., *, c: Any) -> Any:'),
    'unions': (unions, 'def unions(a: int, b: Foreign | None = None, c: int | Color | None = None) -> int:'),
    'classes': (classes, 'def classes(o: Options, p: Point, m: Model, s: Strange) -> type[Row]:'),
    'unknown': (unknown, 'def unknown(x: Any, y: list[int]) -> Any:'),
    'never': (never, 'def never(path: Path, f: Callable[..., Iterable[int]]) -> NoReturn:'),
    'nested': (
        nested,
        'def nested(d: datetime, t: tuple[int, ...], e: tuple[()], o: Decimal = ...) -> None:',
    ),
    'partial': (
        functools.partial(unions, 3),
        'def partial(b: Foreign | None = None, c: int | Color | None = None) -> int:',
    ),
    'keyword': (
        functools.partial(unions, c=None),
        'def keyword(a: int, b: Foreign | None = None, *, c: int | Color | None = None) -> int:',
    ),
    'called': (Caller(), 'def called(q: int) -> str:'),
    'bound': (Caller().method, 'def bound(x: int, *more: str) -> bool:'),
    'made': (Caller.make, 'def made(x: int) -> Caller:'),
    'anonymous': (lambda x, y=2: x, 'def anonymous(x: Any, y: Any = 2) -> Any:'),
    'largest': (max, 'def largest(*args: Any, **kwargs: Any) -> Any:'),
    'cached': (
        functools.cache(nested),
        'def cached(d: datetime, t: tuple[int, ...], e: tuple[()], o: Decimal = ...) -> None:',
    ),
    'rows': ([{'a': 1, 'b': 'x'}], 'rows: list[dict[str, Any]]'),
    'numbers': ([1, 2], 'numbers: list[int]'),
    'mixed': ([1, 'a'], 'mixed: list[Any]'),
    'empty': ({}, 'empty: dict[Any, Any]'),
    'pair': ((1, 'a'), 'pair: tuple[int, str]'),
    'nothing': (None, 'nothing: Any'),
    'now': (datetime.datetime.min, 'now: datetime'),
    'row': (Row(1), 'row: Row'),
    'color': (Color.RED, 'color: Color'),
    'listed': (list[Row], 'listed: list[Row]'),
    'noted': (Annotated[int, 'at least 3'], 'noted: int'),
    'one_of': (Literal['a', 'b'], "one_of: Literal['a', 'b']"),
}


@pytest.mark.parametrize('name', DECLARED)
def test_a_declaration(name: str) -> None:
    value, wanted = DECLARED[name]
    assert wanted in pymonty.stubs({name: value}).splitlines()


def test_all_of_it_is_a_stub_file_that_checks() -> None:
    values = {name: value for name, (value, _) in DECLARED.items()}
    values |= {'Row': Row, 'Color': Color, 'Model': Model, 'either': either, 'Decimal': decimal.Decimal}
    given = stubs.of(values)
    used = '\n'.join(values)
    assert [d for d in shared.check(used, 'main.py', given) if d.severity == 'error'] == []
    compile(given.text, 'stubs', 'exec')


WRONG = {
    'fetch(3)': 'invalid-argument-type',
    'fetch("a", k="b")': 'invalid-argument-type',
    'await fetch("a")': 'invalid-await',  # a program gets its result
    'either([])': 'no-matching-overload',
    'Row("1")': 'invalid-argument-type',
    'Row(1).id = 2': 'invalid-assignment',
    'Row(1, hidden=2)': 'unknown-argument',
    'Row(1).tags.nothing': 'missing-attribute',
    'Row(1, [], None, 3)': 'too-many-positional-arguments',
    'Color.GREEN': 'missing-attribute',
    'Options(a="x")': 'invalid-argument-type',
    'Options(b="x")': 'missing-typed-dict-key',
    'Point(1).z': 'missing-attribute',
    'Model(1)': 'too-many-positional-arguments',
    'Model(a="x")': 'invalid-argument-type',
    'Model(a=1).b[0].size': 'missing-attribute',
    'generic(1, str, [])["a"].upper()': 'missing-attribute',
    'Foreign().go()': 'missing-attribute',
    'Foreign()._secret': 'missing-attribute',
    'Foreign().size.upper()': 'missing-attribute',
    'unions("a")': 'invalid-argument-type',
}


@pytest.mark.parametrize('code', WRONG)
def test_a_wrong_use_is_found(code: str) -> None:
    given = stubs.of(
        {v.__name__: v for v in (fetch, either, Row, Color, Options, Point, Model, generic, Foreign, unions)}
    )
    found = [d.code for d in shared.check(code, 'main.py', given) if d.severity == 'error']
    assert WRONG[code] in found


def test_large_and_endless_values_are_taken_roughly() -> None:
    endless: list[Any] = []
    endless.append(endless)
    text = pymonty.stubs({'many': list(range(10**6)), 'row': tuple(range(10**6)), 'endless': endless})
    assert 'many: list[Any]' in text and 'row: tuple[Any, ...]' in text
    assert 'endless: list[list[list[list[list[list[list[Any]]]]]]]' in text


def test_docstrings_are_kept() -> None:
    text = pymonty.stubs({'fetch': fetch, 'either': either, 'Caller': Caller()})
    found: dict[str, Any] = {}
    exec(text.replace('__all__', '_'), found)
    assert found['fetch'].__doc__.startswith('Contents of a page.')
    assert 'Says "it\'s" and \\ too.' in found['fetch'].__doc__
    assert text.count('Twice.') == 1


def test_two_classes_of_one_name_are_told_apart() -> None:
    def make(kind: type) -> type:
        return dataclasses.make_dataclass('Twin', [('value', kind)])

    given = stubs.of({'a': make(int)(1), 'b': make(str)('x')})
    found = shared.check('a.value.upper()\nb.value.upper()', 'main.py', given)
    assert [(d.line, d.code) for d in found] == [(1, 'missing-attribute')]


def test_names_do_not_clash_with_what_stubs_need() -> None:
    def Any(x: int) -> int:
        return x

    given = stubs.of({'Any': Any, 'Callable': bare, 'dataclass': 3, 'row': Row(1)})
    found = shared.check('Any("a")\nCallable(1, c=2)\ndataclass + 1\nrow.id', 'main.py', given)
    assert [(d.line, d.code) for d in found] == [(1, 'invalid-argument-type')]


@pytest.mark.skipif(sys.version_info < (3, 12), reason='the syntax came with Python 3.12')
def test_new_syntax() -> None:
    found: dict[str, Any] = {}
    exec('type Ids = list[int]\ndef first[T](rows: list[T], ids: Ids) -> T: ...', found)
    assert 'def first(rows: list[T], ids: list[int]) -> T:' in pymonty.stubs({'first': found['first']})


def test_written_stubs() -> None:
    assert stubs.parse('import x\ndef f(): ...\nclass C: ...\na: int\nb = 1').names == ('f', 'C', 'a', 'b')
    assert stubs.parse('__all__ = ["f"]\ndef f(): ...\nclass C: ...').names == ('f',)
    assert stubs.of({}) == Stubs()
    with pytest.raises(ValueError, match='line 2'):
        stubs.parse('x: int\ny:')


def test_written_stubs_go_before_values() -> None:
    both = stubs.joined(stubs.parse('x: str'), {'x': 1, 'y': 2}, ['z', 'x'])
    assert sorted(both.names) == ['x', 'y', 'z']
    found = shared.check('x.upper()\ny.upper()\nz.upper()', 'main.py', both)
    assert [(d.line, d.code) for d in found] == [(2, 'missing-attribute')]
