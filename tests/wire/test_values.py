"""Values arrive as they were: same types, same order, same sharing."""

from __future__ import annotations

import math
import random
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pymonty.host.convert import HostBuilder, describe
from pymonty.wire.frames import Unpacker, pack
from pymonty.wire.messages import Return, ToWorker
from pymonty.wire.values import ConversionFailed, WireError, decode, encode

Cross = Callable[..., Any]
TZ = timezone(timedelta(hours=5, minutes=30), 'IST')

VALUES = [
    None, True, False, 0, -1, 2**63 - 1, -(2**63), 2**63, 2**64, -(2**200), 10**4000,
    0.0, -0.0, 1.5, math.inf, -math.inf, 1 + 2j, complex(-0.0, math.inf),
    '', 'a', 'é' * 300, 'x' * 300, '\ud800', 'a\udfffb', b'', b'\xff\0', bytearray(b'ab'),
    [], (), {}, set(), frozenset(), [1, [2, (3,)]], {'a': 1, 2: [3], (4, 'b'): {5}, None: {}},
    {1, 'a', (2, 3)}, frozenset({1, frozenset({2})}), range(5), range(3, -(10**30), -2),
    slice(None), slice(1, 2**100, -1), ..., NotImplemented, int, type(None), ValueError, ExceptionGroup,
    date(1, 1, 1), time(23, 59, 59, 999999, fold=1), time(1, tzinfo=TZ), timedelta(-999, 5, 7),
    UTC, TZ,
    datetime(2024, 2, 29, 1, 2, 3, 4), datetime(2024, 1, 1, tzinfo=TZ, fold=1),
    Decimal('1.50'), Decimal('-Infinity'), Decimal('1E+999999'),
    Fraction(-1, 3), Fraction(2**100), UUID(int=5),
    OrderedDict(b=1, a=2), Counter('abca'), deque([1, [2]], maxlen=2), deque(), defaultdict(list, {'a': [1]}),
    [1] * 50, [2**40] * 50, [2**64] * 50, [1.5] * 50, [True] * 50, [None] * 50, ['a'] * 50, ['\ud800'] * 50,
    [1, 'a', None, 2.5, False] * 10, [(1, 2)] * 50,
    {n: n for n in range(100)}, {n: str(n) for n in range(100)},
    set(range(100)), frozenset('abcdefghijklmnopqrstuvwxyz'), deque(range(100), maxlen=60), tuple(range(100)),
]  # fmt: skip


@pytest.mark.parametrize('value', VALUES, ids=lambda value: type(value).__name__)
def test_every_type(value: Any, cross: Cross) -> None:
    for each in (value, [value, 1], (value,)):
        got = cross(each)
        assert got == each
        assert type(got) is type(each)
        if type(value) not in (set, frozenset):  # whose order is that of their table
            assert repr(got) == repr(each)


def test_nan_and_signaling_nan(cross: Cross) -> None:
    assert math.isnan(cross(math.nan))
    assert repr(cross([math.nan] * 50)) == repr([math.nan] * 50)
    assert cross(Decimal('sNaN123')).is_snan()


def test_defaultdict_keeps_only_harmless_factories(cross: Cross) -> None:
    assert cross(defaultdict(int, a=1)).default_factory is int
    assert cross(defaultdict(lambda: 1, a=1)).default_factory is None


def test_ordereddict_keeps_its_own_order(cross: Cross) -> None:
    moved = OrderedDict(a=1, b=[2])
    moved.move_to_end('a')
    assert list(cross(moved)) == ['b', 'a']


hashable = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(), max_size=5)
    | st.binary(max_size=5)
    | st.datetimes()
    | st.decimals(allow_nan=False)
    | st.fractions()
    | st.uuids(),
    lambda inner: st.lists(inner, max_size=4).map(tuple) | st.frozensets(inner, max_size=4),
    max_leaves=6,
)
values = st.recursive(
    hashable | st.complex_numbers(allow_nan=False) | st.timedeltas() | st.binary(max_size=5).map(bytearray),
    lambda inner: (
        st.lists(inner, max_size=20)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(hashable, inner, max_size=20)
        | st.sets(hashable, max_size=20)
        | st.lists(inner, max_size=4).map(deque)
    ),
    max_leaves=40,
)


@settings(max_examples=150, deadline=None)
@given(values)
def test_generated_values(value: Any) -> None:
    unpacker = Unpacker(ToWorker)
    unpacker.feed(pack(Return(encode(value, 'v', describe))))
    got = decode(unpacker.next().value, HostBuilder(()))
    assert got == value
    assert shape(got) == shape(value)


def shape(value: Any) -> Any:
    """The exact types in a value, in order."""
    if type(value) is dict:
        return [(shape(key), shape(item)) for key, item in value.items()]
    if type(value) in (list, tuple, deque):
        return type(value), [shape(item) for item in value]
    return type(value)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
def test_generated_graphs_keep_sharing_and_cycles(seed: int) -> None:
    rng = random.Random(seed)
    made: list[Any] = [[], {}, 'x' * 300, 2**100]
    for _ in range(rng.randrange(1, 30)):
        some = rng.choices(made, k=rng.randrange(4))
        made.append(rng.choice([list, tuple, deque, lambda items: dict(enumerate(items))])(some))
    for value in made:
        if type(value) in (list, deque):
            value.extend(rng.choices(made, k=rng.randrange(3)))
        elif type(value) is dict:
            value['more'] = rng.choice(made)
    assert graph(decode(encode(made[-1], 'v', describe), HostBuilder(()))) == graph(made[-1])


def graph(root: Any) -> list[Any]:
    """A value as numbered nodes, the same for equal shapes of references only."""
    numbers: dict[int, int] = {}
    out = []
    todo = [root]
    while todo:
        value = todo.pop()
        if id(value) in numbers and type(value) is not int:
            out.append(numbers[id(value)])
            continue
        numbers[id(value)] = len(numbers)
        children = list(value.values()) if type(value) is dict else []
        if type(value) in (list, tuple, deque):
            children = list(value)
        out.append((type(value).__name__, len(children), value if type(value) in (int, str) else None))
        todo.extend(children)
    return out


def test_cycles(cross: Cross) -> None:
    loop: list[Any] = []
    loop.append(loop)
    got = cross(loop)
    assert got[0] is got

    inner: list[Any] = []
    first = (inner,)
    inner.append((first,))
    got = cross(first)
    assert got[0][0][0] is got

    table: dict[str, Any] = {}
    table['self'] = (table,)
    got = cross(table)
    assert got['self'][0] is got


def test_sharing(cross: Cross) -> None:
    row, text, number = [1], 'x' * 1000, 2**100
    got = cross([row, row, {'a': row}, text, text, number, number])
    assert got[0] is got[1] is got[2]['a']
    assert got[3] is got[4]
    assert got[5] is got[6]
    assert len(pack(Return(encode([text] * 10_000, 'v', describe)))) < 100_000


@pytest.mark.parametrize('wrap', [lambda x: [x], lambda x: (x,), lambda x: {'a': x}, lambda x: {'a': [(x,)]}])
def test_deep_nesting(wrap: Callable[[Any], Any], cross: Cross) -> None:
    value: Any = 'end'
    for _ in range(30_000):
        value = wrap(value)
    got = cross(value)
    while type(got) is not str:
        got = next(iter(got.values())) if type(got) is dict else got[0]
    assert got == 'end'


def test_what_would_overflow_the_stack_when_freed_or_hashed_does_not_cross() -> None:
    chain: Any = None
    key: Any = ()
    for _ in range(1000):
        chain, key = deque([chain]), (key,)
    for value in (chain, [chain], {key: 1}, frozenset([(key,)])):
        with pytest.raises(ConversionFailed):
            encode(value, 'v', describe)
    tower: Any = ()
    for _ in range(17):
        tower = (tower, tower)
    with pytest.raises(ConversionFailed):
        encode({tower}, 'v', describe)
    assert encode([key, tower], 'v', describe)


def test_exceptions(cross: Cross) -> None:
    error = KeyError('k', [1])
    error.__cause__ = OSError(2, 'missing', 'file.txt')
    error.__context__ = ValueError(error)
    error.add_note('a note')
    error.code = 7  # type: ignore[attr-defined]
    got = cross(error)
    assert type(got) is KeyError
    assert got.args == ('k', [1])
    assert type(got.__cause__) is FileNotFoundError
    assert (got.__cause__.errno, got.__cause__.filename) == (2, 'file.txt')
    assert got.__context__.args[0] is got
    assert got.__suppress_context__
    assert got.__notes__ == ['a note']
    assert got.code == 7


def test_exception_subclasses_become_their_nearest_builtin(cross: Cross) -> None:
    class Mine(UnicodeDecodeError, LookupError):
        pass

    error = Mine('utf-8', b'\xff', 0, 1, 'no')
    assert repr(cross(error)) == repr(UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'no'))
    group = ExceptionGroup('g', [ValueError(1), KeyError(2)])
    assert repr(cross(group)) == repr(group)
    name = NameError('no x', name='x')
    assert cross(name).name == 'x'


def test_a_long_chain_of_contexts_is_cut(cross: Cross) -> None:
    error: BaseException | None = None
    for _ in range(5000):
        outer = OSError('x')
        outer.__context__ = error
        error = outer
    got, length = cross(error), 0
    while got is not None:
        got, length = got.__context__, length + 1
    assert 50 < length < 200


def test_an_exception_in_its_own_args(cross: Cross) -> None:
    error = ValueError()
    error.args = (error,)
    with pytest.raises(ConversionFailed, match='argument of itself'):
        encode(error, 'v', describe)
    error.args = ([error],)
    got = cross(error)
    assert got.args[0][0] is got


@pytest.mark.parametrize(
    ('value', 'path'),
    [
        (open, 'v'),
        ([1, open], 'v[1]'),
        ({'rows': [0, 0, 0, open]}, "v['rows'][3]"),
        ({'a': {(1, 2): open}}, "v['a'][…]"),
        ({open: 1}, 'v (a key)'),
        ({1, open}, 'v (an element)'),
        (ValueError('a', open), 'v.args[1]'),
        (slice(1, ()), 'v'),
        ([[[object()]] * 3], 'v[0][0][0]'),
        (Fraction(2**40000, 3), 'v'),
    ],
)
def test_failures_name_the_path(value: Any, path: str) -> None:
    with pytest.raises(ConversionFailed) as caught:
        encode(value, 'v', describe)
    assert caught.value.path == path


def test_subclasses_are_not_taken_for_their_bases() -> None:
    class Text(str):
        pass

    class Meta(type):
        def __hash__(cls) -> int:
            return hash(str)

        def __eq__(cls, other: object) -> bool:
            return True

    class Spoof(metaclass=Meta):
        pass

    for value in (
        Text('a'),
        ['a', Text('a')],
        ['a'] * 50 + [Text('a')],
        Spoof(),
        ['a'] * 50 + [Spoof()],
        {'a': Spoof()},
    ):
        with pytest.raises(ConversionFailed):
            encode(value, 'v', describe)


def test_decode_refuses_what_is_no_value() -> None:
    for value in (b'bytes', {}, (), object(), 1j):
        with pytest.raises(WireError):
            decode(value, HostBuilder(()))
