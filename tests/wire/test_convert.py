"""The host's own objects, and what it makes of a guest's."""

from __future__ import annotations

import copy
import enum
import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest

from pymonty.errors import MontyConversionError
from pymonty.host.convert import HostBuilder, describe, nearest_builtin
from pymonty.wire.objects import MontyObject
from pymonty.wire.values import decode, encode

Cross = Callable[..., Any]


@dataclass
class User:
    name: str
    friends: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.name = self.name.title()


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int


class Pair(NamedTuple):
    left: Any
    right: Any


class Color(enum.Enum):
    RED = 'r'


def test_a_named_dataclass_comes_back_as_itself(cross: Cross) -> None:
    user = User('ann')
    user.name = 'ann'
    user.friends.append(user)
    got = cross(user, (User,))
    assert type(got) is User
    assert got.name == 'ann'
    assert got.friends[0] is got
    assert cross({Point(1, 2): [Point(3, 4)]}, (Point,)) == {Point(1, 2): [Point(3, 4)]}


def test_any_other_is_a_monty_object(cross: Cross) -> None:
    got = cross(Point(1, 2))
    assert type(got) is MontyObject
    assert (got.type_name, got.x, dict(got.attributes)) == ('Point', 1, {'x': 1, 'y': 2})
    assert repr(got) == 'Point(x=1, y=2)'
    assert got == cross(Point(1, 2)) != cross(Point(1, 3))


def test_fields_must_match() -> None:
    @dataclass
    class Other:
        z: int

    other = encode(Other(1), 'v', describe)
    Other.__name__ = 'Point'
    renamed = encode(Other(1), 'v', describe)
    assert decode(other, HostBuilder((Point,))).z == 1
    with pytest.raises(MontyConversionError, match='fields'):
        decode(renamed, HostBuilder((Point,)))


def test_dataclasses_must_be_dataclasses() -> None:
    with pytest.raises(TypeError, match='takes dataclass types'):
        HostBuilder((int,))
    with pytest.raises(ValueError, match='rename one'):
        HostBuilder((Point, dataclass(type('Point', (), {}))))


def test_named_tuples(cross: Cross) -> None:
    got, other = cross([Pair(1, [2]), Pair(3, 4)])
    assert got == (1, [2])
    assert (got.left, got._fields, type(got).__name__) == (1, ('left', 'right'), 'Pair')
    assert type(got) is type(other)
    assert cross({Pair(1, 2): 3}) == {(1, 2): 3}
    strange = type('no name', (Pair,), {})
    assert cross(strange(1, 2)) == (1, 2)


def test_enum_members(cross: Cross) -> None:
    got = cross([Color.RED, Color.RED])
    assert (got[0].type_name, got[0].name, got[0].value, repr(got[0])) == (
        'Color',
        'RED',
        'r',
        "<Color.RED: 'r'>",
    )
    assert got[0] is got[1]


def test_a_set_of_objects_keeps_its_members(cross: Cross) -> None:
    @dataclass(eq=False)
    class Node:
        next: Any = None

    first, second = Node(), Node()
    first.next, second.next = second, first
    got = cross({first, second})
    assert len(got) == 2
    assert {id(node.next) for node in got} == {id(node) for node in got}


def test_monty_objects_are_read_only_and_can_be_copied() -> None:
    point = MontyObject('P', {'x': [1], 'type_name': 2})
    for change in (
        lambda: setattr(point, 'x', 1),
        lambda: delattr(point, 'x'),
        lambda: point.attributes.pop('x'),
    ):
        with pytest.raises(AttributeError):
            change()
    with pytest.raises(AttributeError, match="'P' object of the guest has no attribute 'y'"):
        point.y  # noqa: B018
    assert not hasattr(MontyObject('P', {'__len__': 1}), '__len__')
    assert point.type_name == 'P'
    assert copy.deepcopy(point) == point == pickle.loads(pickle.dumps(point))
    loop = MontyObject('L')
    loop._fill({'me': loop})
    assert repr(loop) == 'L(me=...)'


def test_a_monty_object_may_go_back_in(cross: Cross) -> None:
    point = MontyObject('P', {'x': [1]}, '<P>')
    assert cross(point) == point
    assert repr(cross(point)) == '<P>'


class Broken(Exception):
    def __str__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ('raised', 'wanted'),
    [
        (ValueError('a', 1), ValueError('a', 1)),
        (json.JSONDecodeError('bad', '{', 0), ValueError('bad: line 1 column 1 (char 0)')),
        (KeyError(object), KeyError(object)),
        (ValueError('a', open), ValueError(str(ValueError('a', open)))),
        (Broken(open), Exception('Broken (its text is not to be had: RuntimeError)')),
        (OSError(2, 'no', 'f'), FileNotFoundError(2, 'no')),
        (UnicodeDecodeError('a', b'x', 0, 1, 'r'), UnicodeDecodeError('a', b'x', 0, 1, 'r')),
        (ExceptionGroup('g', [Broken(1)]), ExceptionGroup('g', [Exception(1)])),
    ],
)
def test_nearest_builtin(raised: BaseException, wanted: BaseException) -> None:
    try:
        raise raised from RuntimeError('secret')
    except BaseException as error:
        got = nearest_builtin(error)
    assert repr(got) == repr(wanted)
    assert got.__cause__ is got.__context__ is got.__traceback__ is None
    assert encode(got, 'v', describe)


def test_nearest_builtin_keeps_names_and_notes() -> None:
    error = AttributeError('no x', name='x', obj=object())
    error.add_note('n')
    got = nearest_builtin(error)
    assert (got.name, got.obj, got.__notes__) == ('x', None, ['n'])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ('kind', 'of'),
    [
        ('UnicodeDecodeError', ('u', b'abc')),
        ('UnicodeEncodeError', ('u', 'abc')),
        ('UnicodeTranslateError', ('abc',)),
    ],
)
def test_unicode_errors_point_into_their_objects(kind: str, of: tuple[object, ...]) -> None:
    """CPython's text of such an error reads what it points at, wherever that is (gh-123378)."""
    make = HostBuilder(()).exception
    assert type(make(kind, (*of, 0, 3, 'why'))).__name__ == kind
    for start, end in ((-8, -7), (-(1 << 40), 1 - (1 << 40)), (2, 1), (3, 4), (0, 1 << 40)):
        made = make(kind, (*of, start, end, 'why'))
        assert type(made) is Exception
        assert made.args == (*of, start, end, 'why')
