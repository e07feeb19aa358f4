"""Values of the library's types that are taken apart and made anew are as they were."""

from __future__ import annotations

import calendar
import collections
import contextlib
import datetime
import decimal
import functools
import io
import json
import operator
import random
import re
import statistics
import string
import sys
import time
import types
import typing
import uuid
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from pymonty.runtime.library import contextlib as contextlib_stand_ins
from pymonty.runtime.library import decimal as decimal_stand_ins
from pymonty.runtime.library import functools as functools_stand_ins
from pymonty.runtime.library import operator as operator_stand_ins
from pymonty.runtime.library import re as re_stand_ins
from pymonty.runtime.library import string as string_stand_ins
from pymonty.runtime.library import textwrap as textwrap_stand_ins
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.library import BY_TAG
from tests.snapshot.library_support import copied

UTC = datetime.timezone.utc  # noqa: UP017
ZONE = datetime.timezone(datetime.timedelta(hours=2, minutes=30), 'here')

EQUAL: list[Any] = [
    collections.deque([1, 2, 3]),
    collections.deque([1, 2, 3], 3),
    collections.Counter('abca'),
    collections.defaultdict(list, {'a': [1]}),
    collections.defaultdict(None, {'a': 1}),
    collections.OrderedDict([('b', 1), ('a', 2)]),
    collections.OrderedDict([(1, 1), (None, 2), ((), 3)]),
    collections.OrderedDict(),
    collections.ChainMap({'a': 1}, {'b': 2}),
    collections.UserDict(a=1),
    collections.UserList([1, 2]),
    collections.UserString('abc'),
    types.SimpleNamespace(a=1, b=[2]),
    decimal.Decimal('-1.50'),
    decimal.Decimal('1e999999'),
    decimal.Decimal('-0'),
    decimal.Decimal('Infinity'),
    Fraction(-3, 7),
    datetime.date(2024, 2, 29),
    datetime.datetime(2024, 2, 29, 1, 2, 3, 4),
    datetime.datetime(2024, 2, 29, 1, 2, 3, 4, UTC),
    datetime.datetime(2024, 2, 29, 1, 2, tzinfo=ZONE, fold=1),
    datetime.time(1, 2, 3, 4, ZONE, fold=1),
    datetime.timedelta(-3, 5, 7),
    datetime.timedelta.max,
    UTC,
    ZONE,
    datetime.timezone(datetime.timedelta(hours=-5)),
    datetime.date(2024, 12, 30).isocalendar(),
    time.gmtime(0),
    time.struct_time(range(9)),
    uuid.UUID(int=5),
    statistics.NormalDist(1.5, 2.0),
    statistics.linear_regression([1, 2, 3], [2, 4, 7]),
    decimal.Decimal('1.5').as_tuple(),
    re.compile('a(b)?', re.IGNORECASE),
    re.compile(b'a(?i:b)'),
    re.compile('(?ax) a # b'),
    operator.itemgetter(1)([0, [5]]),
]


@pytest.mark.parametrize('value', EQUAL, ids=repr)
def test_value_is_equal(value: Any) -> None:
    again = copied(value)
    assert type(again) is type(value)
    assert again == value
    assert repr(again) == repr(value)
    if hasattr(value, 'fold'):
        assert again.fold == value.fold


def test_nan_and_its_payload() -> None:
    for text in ('NaN', 'sNaN', '-NaN123', 'sNaN7'):
        assert repr(copied(decimal.Decimal(text))) == repr(decimal.Decimal(text))


TEXT = 'one two  three, four'
PATTERN = re_stand_ins.compile(r'(?P<first>\w)(\w*)|(x)')

MATCHES: list[Callable[[], Any]] = [
    lambda: PATTERN.search(TEXT),
    lambda: PATTERN.search(TEXT, 2),
    lambda: PATTERN.match(TEXT, 4, 6),
    lambda: PATTERN.fullmatch('four'),
    lambda: re.compile('(a)|b').fullmatch('b'),
    lambda: re.compile(b'.').match(b'abc'),
    lambda: list(re_stand_ins.finditer(r'\w*', TEXT))[-2],
    lambda: list(re_stand_ins.finditer(r'|x', 'axx'))[2],
    lambda: re.compile('a|ab').fullmatch('ab'),
    lambda: re.compile('(?<=a)b').search('aab'),
]


@pytest.mark.parametrize('make', MATCHES)
def test_match_is_the_same(make: Any) -> None:
    match = make()
    again = copied(match)
    for name in ('regs', 'pos', 'endpos', 'lastindex', 'lastgroup', 'string'):
        assert getattr(again, name) == getattr(match, name)
    assert (again.groups(), again.groupdict(), again[0]) == (
        match.groups(), match.groupdict(), match[0],
    )  # fmt: skip


def test_many_matches_of_one_text() -> None:
    matches = list(re_stand_ins.finditer(r'\w|', 'ab ' * 300))
    assert [match.regs for match in copied(matches)] == [match.regs for match in matches]


@pytest.mark.parametrize('pattern', [r'\w+', r'\w*', 'e', '', 'z'])
def test_finditer_goes_on(pattern: str) -> None:
    whole = [match.regs for match in re.finditer(pattern, TEXT)]
    for taken in range(len(whole) + 2):
        found = re_stand_ins._finditer(re.compile(pattern), TEXT)
        begun = [match.regs for _, match in zip(range(taken), found, strict=False)]
        again = copied(found)
        assert type(again) is type(re.finditer('', ''))
        assert begun + [match.regs for match in again] == whole
        assert begun + [match.regs for match in found] == whole


def test_finditer_between_bounds() -> None:
    found = re_stand_ins._finditer(re.compile('o'), TEXT, 1, 8)
    assert [match.span() for match in copied(found)] == [(6, 7)]


def test_order_and_iterators_of_ordered_dict() -> None:
    source: Any = collections.OrderedDict(zip('abcd', range(4), strict=True))
    source.move_to_end('a')
    for make in (iter, reversed, lambda d: iter(d.items()), lambda d: reversed(d.values())):
        for taken in range(6):
            iterator = make(source)
            begun = [item for _, item in zip(range(taken), iterator, strict=False)]
            again_source, again = copied([source, iterator])
            assert list(again_source.items()) == list(source.items())
            assert begun + list(again) == list(make(source))
    iterator = iter(source)
    next(iterator)
    source['e'] = 1
    with pytest.raises(RuntimeError, match='mutated'):
        next(copied(iterator))
    views = copied([source, source.keys(), source.values(), source.items()])
    assert [list(view) for view in views[1:]] == [[*source], [*source.values()], [*source.items()]]


@pytest.mark.parametrize('begin', [iter, reversed])
def test_iterator_over_deque(begin: Any) -> None:
    for taken in range(5):
        source = collections.deque('abc')
        iterator = begin(source)
        begun = [item for _, item in zip(range(taken), iterator, strict=False)]
        _, again = copied([source, iterator])
        assert begun + list(again) == list(begin(source))
        again = copied([source, begin(source)])
        again[0].append('d')
        with pytest.raises(RuntimeError, match='mutated'):
            next(again[1])
    iterator = begin(source)
    source.append('x')
    with pytest.raises(RuntimeError, match='mutated'):
        next(copied(iterator))


def test_containers_that_hold_themselves() -> None:
    line: Any = collections.deque()
    line.append(line)
    again = copied(line)
    assert again[0] is again
    own: Any = collections.defaultdict(list)
    own['own'] = own
    again = copied(own)
    assert again['own'] is again
    assert again['more'] == []


def test_decimal_context() -> None:
    context = decimal.Context(prec=5, rounding='ROUND_UP', Emin=-9, Emax=9, capitals=0, clamp=1)
    context.flags[decimal.Inexact] = True
    again = copied(context)
    assert repr(again) == repr(context)
    assert again.flags == context.flags
    assert again.traps == context.traps


def test_random_goes_on() -> None:
    generator = random.Random(5)
    generator.gauss(0, 1)
    again = copied(generator)
    assert again.getstate() == generator.getstate()
    assert [again.random(), again.gauss(0, 1)] == [generator.random(), generator.gauss(0, 1)]


def test_streams_go_on() -> None:
    stream = io.StringIO('one\r\ntwo\nthree', newline=None)
    stream.readline()
    again = copied(stream)
    assert again.readline() == 'two\n'
    again.write('!')
    assert again.getvalue() == stream.getvalue()[:8] + '!' + stream.getvalue()[9:]
    data = io.BytesIO(b'abc')
    data.seek(2)
    assert copied(data).read() == b'c'
    data.close()
    assert copied(data).closed
    stream.close()
    assert copied(stream).closed


def test_encoders_and_decoders() -> None:
    encoder = json.JSONEncoder(indent=2, sort_keys=True, separators=(',', ' : '), default=str)
    value = {'b': 1, 'a': [decimal.Decimal(1)]}
    assert copied(encoder).encode(value) == encoder.encode(value)
    assert copied(json.JSONEncoder()).encode([1]) == '[1]'
    decoder = json.JSONDecoder(parse_float=decimal.Decimal, object_hook=tuple, strict=False)
    text = '{"a": 1.50, "b": "\t"}'
    assert copied(decoder).decode(text) == decoder.decode(text)
    assert BY_TAG['json.JSONDecoder'].parts(json.JSONDecoder()) == ()


def test_string_tools() -> None:
    assert copied(string.Template('$a b')).substitute(a=1) == '1 b'
    formatter: Any = string_stand_ins.Formatter()
    assert copied(formatter).format('{0}', 1) == '1'
    wrapper = textwrap_stand_ins.TextWrapper(width=12, initial_indent='> ')
    assert copied(wrapper).fill(TEXT) == wrapper.fill(TEXT)
    sundays = calendar.TextCalendar(6)
    assert copied(sundays).formatmonth(2024, 2) == sundays.formatmonth(2024, 2)


class Point:
    def __init__(self) -> None:
        self.x = [1, 2]

    def scaled(self, by: int, *, plus: int = 0) -> int:
        return by * 10 + plus


def test_operator_getters() -> None:
    assert copied(operator.itemgetter(1, 'a')).__reduce__() == operator.itemgetter(1, 'a').__reduce__()
    assert copied(operator.attrgetter('x'))(Point()) == [1, 2]
    for caller in (
        operator.methodcaller('scaled', 3),
        operator.methodcaller('scaled', by=2, plus=4),
        operator.methodcaller('scaled', 2, plus=1),
    ):
        assert copied(caller)(Point()) == caller(Point())


def test_partials_and_keys() -> None:
    add = functools.partial(pow, 2, mod=5)
    again = copied(add)
    assert again(3) == add(3) == 3
    assert (again.func, again.args, again.keywords) == (pow, (2,), {'mod': 5})
    key: Any = functools.cmp_to_key(operator.sub)
    assert sorted([3, 1, 2], key=copied(key)) == [1, 2, 3]
    assert copied(key(1)) < key(2)
    assert copied(key(1)).obj == 1


def double(value: Any, *rest: Any, **options: Any) -> Any:
    double.calls += 1  # type: ignore[attr-defined]
    return [value, rest, options]


@pytest.mark.parametrize('maxsize', [None, 3, 0])
@pytest.mark.parametrize('typed', [True, False])
def test_cache_keeps_what_it_holds(maxsize: int | None, typed: bool) -> None:
    double.calls = 0  # type: ignore[attr-defined]
    cache = functools_stand_ins.lru_cache(maxsize, typed)(double)
    calls: Any = [((1,), {}), (((1, 2),), {}), ((1, 2), {'a': 3}), ((True,), {}), (('b',), {})]
    for args, options in calls + calls[3:]:
        cache(*args, **options)
    again = copied(copied(cache))
    assert again.cache_info() == cache.cache_info()
    assert again.cache_parameters() == cache.cache_parameters()
    assert again.__wrapped__ is double
    assert again.__name__ == 'double'
    before = double.calls  # type: ignore[attr-defined]
    for args, options in reversed(calls):
        again(*args, **options)
    made = double.calls - before  # type: ignore[attr-defined]
    before = double.calls  # type: ignore[attr-defined]
    for args, options in reversed(calls):
        cache(*args, **options)
    assert made == double.calls - before  # type: ignore[attr-defined]
    assert again.cache_info() == cache.cache_info()
    again.cache_clear()
    assert again.cache_info()[:2] == (0, 0)


def test_managers() -> None:
    with copied(contextlib_stand_ins.suppress(ValueError)):
        raise ValueError
    assert copied(contextlib.nullcontext(5)).enter_result == 5
    stream = io.StringIO()
    with copied(contextlib.closing(stream)) as thing:
        pass
    assert thing.closed
    outer = decimal.getcontext()
    with decimal_stand_ins.localcontext(prec=5):
        local = decimal_stand_ins.localcontext(prec=7)
        with copied(local):
            assert decimal.getcontext().prec == 7
    assert decimal.getcontext() is outer


def note(seen: list[Any], *details: Any) -> bool:
    seen.append(details)
    return False


def test_exit_stack() -> None:
    seen: list[Any] = []
    stream = io.StringIO()
    stack: Any = contextlib_stand_ins.ExitStack()
    stack.callback(note, seen, 'last')
    stack.push(functools.partial(note, seen))
    stack.enter_context(contextlib.closing(stream))
    stack.enter_context(stream)
    seen_again, again, stream_again = copied([seen, stack, stream])
    again.callback(seen_again.append, 'first')
    again.close()
    assert seen_again == ['first', (None, None, None), ('last',)]
    assert stream_again.closed
    assert not stream.closed


def test_views_of_mappings() -> None:
    source: Any = collections.UserDict(a=1)
    source, keys, values, items = copied([source, source.keys(), source.values(), source.items()])
    source['b'] = 2
    assert (list(keys), list(values), list(items)) == (['a', 'b'], [1, 2], [('a', 1), ('b', 2)])


LAZY = """
def f[T: Missing, *Ts, **P](x): ...
type Alias = Missing
variables = f.__type_params__
"""


@pytest.mark.skipif(sys.version_info < (3, 12), reason='the syntax is new in 3.12')
def test_lazy_bounds_and_aliases() -> None:
    names: dict[str, Any] = {}
    exec(LAZY, names)
    bounded, *others = names['variables']
    for value, way in ((bounded, 'T.__bound__'), (names['Alias'], 'Alias.__value__')):
        with pytest.raises(CannotDump, match=way):
            copied(value)
    assert [other.__name__ for other in copied(others)] == ['Ts', 'P']
    names['Missing'] = int
    assert bounded.__bound__ is names['Alias'].__value__ is int
    assert copied(bounded).__bound__ is int
    assert copied(names['Alias']).__value__ is int


def test_type_variables() -> None:
    plain = typing.TypeVar('plain')  # type: ignore[misc]
    either = typing.TypeVar('either', int, str)  # type: ignore[misc]
    out = typing.TypeVar('out', covariant=True, bound='int')  # type: ignore[misc]
    for variable in (plain, either, out):
        again = copied(variable)
        assert repr(again) == repr(variable)
        for name in ('__bound__', '__constraints__', '__covariant__', '__contravariant__', '__module__'):
            assert getattr(again, name) == getattr(variable, name)


HOSTILE: list[tuple[str, tuple[Any, ...]]] = [
    ('deque_iterator', ([1], 0)),
    ('deque_iterator', (collections.deque([1]), 2)),
    ('odict_iterator', ({}, 2, 0)),
    ('odict_iterator', (collections.OrderedDict(), 9, 0)),
    ('odict_iterator', (collections.OrderedDict(), 2, 1)),
    ('odict_keys', ({},)),
    ('_tuplegetter', (-1, 'x')),
    ('_tuplegetter', (0, [])),
    ('Decimal', (0, '١', 0)),
    ('Decimal', (0, '1_0', 0)),
    ('Decimal', (2, '1', 0)),
    ('Decimal', (0, '1', 'x')),
    ('Decimal', (0, '1', 1 << 70)),
    ('decimal.Context', (0, 0, 0, 1, 0, 'ROUND_UP', (), ())),
    ('decimal.Context', (5, -9, 9, 1, 0, 'x', (), ())),
    ('decimal.Context', (5, -9, 9, 1, 0, 'ROUND_UP', ('setcontext',), ())),
    ('Fraction', (2, 4)),
    ('Fraction', (1, 0)),
    ('Fraction', (1.0, 1)),
    ('date', (2024, 2, 30)),
    ('date', (2024, 2, True)),
    ('date', (2024, 2)),
    ('datetime', (2024, 1, 1, 0, 0, 0, 0, 'x', 0)),
    ('datetime', (2024, 1, 1, 0, 0, 0, 0, None, 2)),
    ('time', (25, 0, 0, 0, None, 0)),
    ('timedelta', (1_000_000_000, 0, 0)),
    ('timedelta', (0, -1, 0)),
    ('timezone', (5,)),
    ('timezone', (datetime.timedelta(days=2),)),
    ('timezone', ()),
    ('IsoCalendarDate', (2024, 54, 1)),
    ('struct_time', (1, 2, 3)),
    ('random.Random', (b'', 0, None)),
    ('random.Random', (bytes(2496), 625, None)),
    ('random.Random', (bytes(2496), 0, 'x')),
    ('UUID', (-1,)),
    ('NormalDist', ('x', 1.0)),
    ('statistics.LinearRegression', (1,)),
    ('re.Pattern', ('(', 0)),
    ('re.Pattern', (5, 0)),
    ('re.Pattern', ('a', 1 << 20)),
    ('re.Match', (re.compile('a'), 'ba', 0, 2, (0, 1))),
    ('re.Match', (re.compile('a'), 'ba', 0, 2, (0, 1, 2, 3))),
    ('re.Match', (re.compile('a'), 5, 0, 2, (0, 1))),
    ('re.Match', ('a', 'ba', 0, 2, (1, 2))),
    ('re.Search', (re.compile('a'), 'ba', 0, 2, (0, 1))),
    ('re.Search', ('a', 'ba', 0, 2, None)),
    ('re.Search', (re.compile('a'), 5, 0, 2, None)),
    ('json.JSONDecoder', ('scan_once', 5)),
    ('json.JSONDecoder', ('strict', [])),
    ('io.StringIO', ('x', 'y', 0)),
    ('io.StringIO', ('x', '', -1)),
    ('io.BytesIO', ('x', 0)),
    ('operator.attrgetter', ('gi_frame',)),
    ('operator.attrgetter', (5,)),
    ('operator.methodcaller', (0, '__reduce__')),
    ('operator.methodcaller', (2, 'a', 1)),
    ('functools.lru_cache', (5, None, False, 0, 0, ())),
    ('functools.lru_cache', (len, -1, False, 0, 0, ())),
    ('functools.lru_cache', (len, 1, False, 0, 0, (), ((1,), ()), 1, ((2,), ()), 2)),
    ('functools.lru_cache', (len, 1, False, 0, 0, (), (([],), ()), 1)),
    ('functools.lru_cache', (len, 1, False, -1, 0, ())),
    ('functools.lru_cache', (len, 1, False, 0, 0, ('__class__', 1))),
    ('functools.lru_cache', (len, 1, False, 0, 0, ('.x', 1))),
    ('functools.partial', (5, (), {})),
    ('functools.partial', (len, [], {})),
    ('functools.cmp_to_key', (len, 1, 2)),
    ('contextlib.suppress', (ValueError,)),
    ('contextlib.redirect_stdout', (types.ModuleType('os'), [], None)),
    ('contextlib.redirect_stdout', (sys.stdout, [], None)),
    ('decimal.localcontext', (decimal.Context(), None)),
    ('typing.TypeVar', (5, 'm', None, (), (False, False, False))),
    ('typing.TypeVar', ('T', 5, None, (), (False, False, False))),
    ('typing.TypeVar', ('T', 'm', None, [], (False, False, False))),
    ('typing.TypeVar', ('T', 'm', None, (), (1, False, False))),
    ('typing.TypeVar', ('T', 'm', None, (int,), (False, False, False))),
    ('typing.TypeVarTuple', (5, 'm')),
    ('typing.ParamSpecArgs', (5,)),
    ('typing.ForwardRef', ('1 +', True, False)),
    ('typing.ForwardRef', (5, True, False)),
    ('typing._GenericAlias', (5, (), (), None, True, None, None)),
    ('typing._GenericAlias', (list, [], (), None, True, None, None)),
    ('typing._GenericAlias', (list, (), (5,), None, True, None, None)),
    ('typing._GenericAlias', (list, (), (), 5, True, None, None)),
    ('typing._GenericAlias', (list, (), (), None, 5, None, None)),
    ('typing._AnnotatedAlias', (int, (int,), (), None, True, None, None)),
    ('re.RegexFlag', (1 << 20,)),
    ('re.RegexFlag', ([],)),
    ('enum.EnumCheck', ('x',)),
    ('md5', ()),
]


@pytest.mark.parametrize(('tag', 'parts'), HOSTILE)
def test_hostile_parts_are_refused(tag: str, parts: tuple[Any, ...]) -> None:
    reducer = BY_TAG[tag]
    with pytest.raises(BadImage):
        reducer.make(reducer.kind, *parts)


HOSTILE_FILLS: list[tuple[str, tuple[Any, ...]]] = [
    ('deque', (2, 1, 2, 3)),
    ('deque', (-1,)),
    ('deque', ('x',)),
    ('Counter', ('a',)),
    ('OrderedDict', ('a',)),
    ('UserDict', ('__class__', 5)),
    ('SimpleNamespace', (5, 5)),
    ('string.Template', ('pattern', 5)),
    ('functools.cached_property', ('attrname', 5)),
    ('functools.singledispatchmethod', ('dispatcher', collections.abc.Sequence)),
    ('contextlib.ExitStack', (('with', [1]),)),
    ('contextlib.ExitStack', (('system', 'x'),)),
    ('contextlib.ExitStack', (('call', len, [], {}),)),
    ('functools.Dispatcher', ('name', [])),
    ('typing.NewType', ('__name__', 5)),
    ('enum.property', ('name', 5)),
    ('enum.property', ('_attr_type', 'attr')),
    ('enum.auto', (1, 2)),
    ('dataclasses.InitVar', ('name', 5)),
    ('abc.abstractproperty', (None, None, None, 5)),
    ('collections.abc.ItemsView', ()),
]


@pytest.mark.parametrize(('tag', 'parts'), HOSTILE_FILLS)
def test_hostile_contents_are_refused(tag: str, parts: tuple[Any, ...]) -> None:
    reducer = BY_TAG[tag]
    value = reducer.make(reducer.kind)
    assert reducer.fill is not None
    with pytest.raises(BadImage):
        reducer.fill(value, parts)


def test_what_cannot_be_dumped_says_why() -> None:
    for value, why in (
        (re.compile(b'a').search(bytearray(b'a')), 'bytearray'),
        (re_stand_ins._finditer(re.compile(b'a'), bytearray(b'a')), 'bytearray'),
        (decimal.Context().flags, 'context'),
        (iter(collections.OrderedDict({datetime.date.min: 1})), 'hash'),
    ):
        with pytest.raises(CannotDump, match=why):
            copied(value)
    assert operator_stand_ins.attrgetter('gi_frame')
