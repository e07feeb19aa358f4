"""Iterators that are taken apart mid-way and made anew go on from there."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pymonty.runtime import classes
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.library import BY_TAG, REDUCERS
from tests.snapshot.library_support import TRANSPARENT, copied

LONG = 1 << 70


class Indexed:
    """A sequence by the old protocol."""

    def __getitem__(self, position: int) -> int:
        if position == 4:
            raise IndexError
        return position * 10


class Stream:
    """An iterator of a guest's, whose `__iter__` nobody may call."""

    def __init__(self, end: int) -> None:
        self.at, self.end = 0, end
        self.asked = 0

    def __iter__(self) -> Any:
        self.asked += 1
        return self

    def __next__(self) -> int:
        if self.at == self.end:
            raise StopIteration
        self.at += 1
        return self.at


TRANSPARENT.update(map(id, (Indexed, Stream)))


def stepper() -> Callable[[], int]:
    """A function without cells that counts."""
    return [3, 2, 1, 0].pop


MAKERS: dict[str, Callable[[], Iterator[Any]]] = {
    'list': lambda: iter([1, 2, 3, 4]),
    'reversed list': lambda: reversed([1, 2, 3, 4]),
    'tuple': lambda: iter((1, 2, 3)),
    'ascii': lambda: iter('abc'),
    'str': lambda: iter('äöü'),
    'bytes': lambda: iter(b'abc'),
    'bytearray': lambda: iter(bytearray(b'abc')),
    'memoryview': lambda: iter(memoryview(b'abc')),
    'indexed': lambda: iter(Indexed()),
    'reversed tuple': lambda: reversed((1, 2, 3)),
    'reversed str': lambda: reversed('äbc'),
    'range': lambda: iter(range(3, 20, 5)),
    'downwards': lambda: iter(range(9, 0, -3)),
    'long range': lambda: iter(range(LONG, LONG + 3)),
    'long range down to short': lambda: iter(range(LONG, -LONG * 2, -LONG)),
    'dict': lambda: iter({'a': 1, 'b': 2, 'c': 3}),
    'values': lambda: iter({'a': 1, 'b': 2, 'c': 3}.values()),
    'items': lambda: iter({'a': 1, 'b': 2, 'c': 3}.items()),
    'reversed dict': lambda: reversed({'a': 1, 'b': 2, 'c': 3}),
    'reversed values': lambda: reversed({'a': 1, 'b': 2, 'c': 3}.values()),
    'reversed items': lambda: reversed({'a': 1, 'b': 2, 'c': 3}.items()),
    'set': lambda: iter({5, 3, 8}),
    'frozenset': lambda: iter(frozenset({5, 3, 8})),
    'callable': lambda: iter(stepper(), 2),
    'enumerate': lambda: enumerate('abc', 7),
    'zip': lambda: zip('abc', [1, 2, 3], strict=False),
    'zip of nothing': lambda: zip(),
    'map': lambda: map(operator.add, [1, 2, 3], (4, 5, 6)),
    'filter': lambda: filter(None, [0, 1, 0, 2, 3]),
    'filter by function': lambda: filter(operator.not_, [0, 1, 0, 2, 0]),
    'accumulate': lambda: itertools.accumulate([1, 2, 3, 4]),
    'accumulate by function': lambda: itertools.accumulate([1, 2, 3, 4], operator.mul),
    'accumulate from': lambda: itertools.accumulate([1, 2, 3, 4], initial=10),
    'accumulate from by function': lambda: itertools.accumulate([1, 2, 3], operator.mul, initial=10),
    'accumulate nones': lambda: itertools.accumulate([None, 2, 3], operator.is_),
    'accumulate none': lambda: itertools.accumulate([None]),
    'chain': lambda: itertools.chain('ab', [1, 2], ()),
    'chain of nothing': lambda: itertools.chain(),
    'chain from': lambda: itertools.chain.from_iterable([[1, 2], [], [3]]),
    'combinations': lambda: itertools.combinations('abcd', 2),
    'no combinations': lambda: itertools.combinations('ab', 3),
    'empty combination': lambda: itertools.combinations('ab', 0),
    'empty combination of nothing': lambda: itertools.combinations('', 0),
    'combinations with replacement': lambda: itertools.combinations_with_replacement('abc', 2),
    'compress': lambda: itertools.compress('abcdef', [1, 0, 1, 1, 0, 1]),
    'dropwhile': lambda: itertools.dropwhile(operator.not_, [0, 0, 1, 0, 2]),
    'takewhile': lambda: itertools.takewhile(bool, iter([2, 1, 0, 3])),
    'filterfalse': lambda: itertools.filterfalse(bool, [1, 0, 2, 0]),
    'starmap': lambda: itertools.starmap(pow, [(2, 3), (3, 2), (4, 1)]),
    'groupby': lambda: itertools.groupby('aabccc'),
    'islice': lambda: itertools.islice('abcdefgh', 1, 7, 2),
    'islice without end': lambda: itertools.islice('abcdef', 2, None),
    'pairwise': lambda: itertools.pairwise('abcd'),
    'pairwise of one': lambda: itertools.pairwise('a'),
    'permutations': lambda: itertools.permutations('abc'),
    'permutations of two': lambda: itertools.permutations('abc', 2),
    'product': lambda: itertools.product('ab', [1, 2]),
    'product of nothing': lambda: itertools.product(),
    'repeat': lambda: itertools.repeat('x', 3),
    'tee': lambda: itertools.tee(range(130))[1],
    'zip_longest': lambda: itertools.zip_longest('abc', [1], fillvalue='-'),
}
if hasattr(itertools, 'batched'):
    MAKERS['batched'] = lambda: itertools.batched('abcdefg', 3)

ENDLESS: dict[str, Callable[[], Iterator[Any]]] = {
    'count': lambda: itertools.count(5),
    'count by': lambda: itertools.count(5, 0.5),
    'count long': lambda: itertools.count(LONG),
    'cycle': lambda: itertools.cycle('abc'),
    'cycle of one': lambda: itertools.cycle([1]),
    'repeat': lambda: itertools.repeat('x'),
}


def told(value: Any) -> Any:
    """What an iterator yields, comparable."""
    if isinstance(value, tuple) and len(value) == 2 and type(value[1]) is itertools._grouper:  # type: ignore[attr-defined]
        return value[0], list(value[1])
    return value


@pytest.mark.parametrize('name', MAKERS)
def test_iterator_goes_on(name: str) -> None:
    make = MAKERS[name]
    whole = [told(value) for value in make()]
    for taken in range(len(whole) + 2):
        iterator = make()
        begun = [told(value) for value in itertools.islice(iterator, taken)]
        again = copied(iterator)
        once_more = copied(copied(again))
        assert type(again) is type(iterator)
        for each in (iterator, again, once_more):
            assert begun + [told(value) for value in each] == whole, taken
            assert next(copied(each), 'end') == 'end'


@pytest.mark.parametrize('name', ENDLESS)
def test_endless_iterator_goes_on(name: str) -> None:
    make = ENDLESS[name]
    whole = list(itertools.islice(make(), 20))
    for taken in range(12):
        iterator = make()
        begun = list(itertools.islice(iterator, taken))
        for each in (copied(iterator), copied(copied(iterator)), iterator):
            assert begun + list(itertools.islice(each, 20 - taken)) == whole


def test_exhausted_iterator_stays_exhausted() -> None:
    items = [1, 2]
    pair = [items, iter(items)]
    list(pair[1])
    items_again, again = copied(pair)
    items_again.append(3)
    assert list(again) == []


def test_iterator_at_the_end_sees_what_is_appended() -> None:
    items = [1, 2]
    pair = [items, iter(items)]
    next(pair[1]), next(pair[1])
    items_again, again = copied(pair)
    items_again.append(3)
    assert list(again) == [3]


def test_iterator_and_its_dict_stay_one() -> None:
    source = {'a': 1, 'b': 2}
    items = iter(source.items())
    next(items)
    again, items_again = copied([source, items])
    again['b'] = 5
    assert list(items_again) == [('b', 5)]


@pytest.mark.parametrize('begin', [iter, reversed, lambda d: iter(d.items()), lambda d: reversed(d.values())])
def test_changed_dict_is_still_an_error(begin: Any) -> None:
    source = {'a': 1, 'b': 2}
    iterator = begin(source)
    next(iterator)
    source['c'] = 3
    with pytest.raises(RuntimeError, match='changed size'):
        next(copied(iterator))


def test_changed_set_is_still_an_error() -> None:
    source = {1, 2}
    iterator = iter(source)
    source.add(3)
    with pytest.raises(RuntimeError, match='changed size'):
        next(copied(iterator))


def test_dict_with_other_keys_is_refused_before_its_error() -> None:
    source = {'a': 1, 'b': 2}
    iterator = iter(source)
    next(iterator)
    del source['a']
    source['c'] = 3
    with pytest.raises(CannotDump, match='other keys'):
        copied(iterator)
    next(iterator)
    with pytest.raises(RuntimeError, match='keys changed'):
        next(copied(iterator))


def test_guests_iter_is_not_called() -> None:
    stream = Stream(3)
    for iterator in (
        zip(stream, stream, strict=True), map(str, stream), filter(None, stream), enumerate(stream),
        itertools.chain.from_iterable(stream), itertools.pairwise(stream), itertools.tee(stream)[0],
        itertools.groupby(stream), itertools.islice(stream, 2), itertools.accumulate(stream),
    ):  # fmt: skip
        asked = stream.asked
        copied(iterator)
        assert stream.asked == asked


def test_tee_branches_share_what_they_read() -> None:
    source = iter(range(200))
    first, second = itertools.tee(source)
    list(itertools.islice(first, 100))
    first, second, source = copied([first, second, source])
    assert next(first) == 100
    assert list(itertools.islice(second, 102)) == list(range(102))
    assert next(source) == 102


def test_group_goes_on_inside_groupby() -> None:
    groups = itertools.groupby('aaabb')
    _, group = next(groups)
    next(group)
    groups, group = copied([groups, group])
    assert next(group) == 'a'
    groups, group = copied([groups, group])
    assert [(key, list(rest)) for key, rest in groups] == [('b', ['b', 'b'])]
    assert list(group) == []


def test_old_group_stays_empty() -> None:
    groups = itertools.groupby('aab')
    _, old = next(groups)
    _, new = next(groups)
    groups, old, new = copied([groups, old, new])
    assert (list(old), list(new), list(groups)) == ([], ['b'], [])


def test_views_show_their_dict() -> None:
    source = {'a': 1}
    source, keys, values, items = copied([source, source.keys(), source.values(), source.items()])
    source['b'] = 2
    assert (list(keys), list(values), list(items)) == (['a', 'b'], [1, 2], [('a', 1), ('b', 2)])


def test_strict_zip_stays_strict() -> None:
    pairs = zip('ab', 'c', strict=True)
    next(pairs)
    with pytest.raises(ValueError, match='shorter'):
        next(copied(pairs))


@pytest.mark.skipif(not REDUCERS.get(id(getattr(itertools, 'batched', None))), reason='since 3.12')
def test_strict_batches_stay_strict() -> None:
    try:
        batches = itertools.batched('abc', 2, strict=True)  # type: ignore[call-arg]
    except TypeError:
        return  # since 3.13
    next(batches)
    with pytest.raises(ValueError, match='incomplete'):
        next(copied(batches))


def test_set_in_another_order_yields_what_was_left() -> None:
    make = BY_TAG['set_iterator'].make
    kind = type(iter(set()))
    source = {1, 2, 3}
    assert list(make(kind, source, (3, 1))) == [3, 1]
    assert type(make(kind, source, tuple(source)[1:])) is kind


VIEWS: list[Callable[[memoryview], memoryview]] = [
    lambda view: view,
    lambda view: view[3:],
    lambda view: view[3:9],
    lambda view: view[2:10:3],
    lambda view: view[::-1],
    lambda view: view[9:1:-2],
    lambda view: view[4:4],
    lambda view: view[4:12].cast('H'),
    lambda view: view[4:].cast('i'),
    lambda view: view[:12].cast('B', (3, 4)),
    lambda view: view.toreadonly(),
    lambda view: view.cast('c')[2:5],
]


@pytest.mark.parametrize('cut', VIEWS)
@pytest.mark.parametrize('kind', [bytes, bytearray])
def test_view_looks_at_the_same_part(kind: type, cut: Callable[[memoryview], memoryview]) -> None:
    base = kind(range(16))
    view = cut(memoryview(base))
    base_again, again = copied([base, view])
    assert again == view
    assert again.obj is base_again
    fields = ('format', 'shape', 'strides', 'readonly', 'nbytes')
    assert [getattr(again, name) for name in fields] == [getattr(view, name) for name in fields]


def test_view_that_skips_is_refused() -> None:
    with pytest.raises(CannotDump, match='skips'):
        copied(memoryview(bytes(16)).cast('i')[::2])
    released = memoryview(b'abc')
    released.release()
    with pytest.raises(CannotDump, match='released'):
        copied(released)


HOSTILE: list[tuple[str, tuple[Any, ...]]] = [
    ('list_iterator', ((), 0)),
    ('list_iterator', ([],)),
    ('list_iterator', ([1], 'x')),
    ('list_iterator', ([1], True)),
    ('list_iterator', ([1], 1 << 80)),
    ('tuple_iterator', ([1], 0)),
    ('str_ascii_iterator', ('ä', 0)),
    ('str_iterator', ('a', 0)),
    ('iterator', ([1], 0)),
    ('iterator', (object(), 0)),
    ('reversed', ([1], 0)),
    ('reversed', (Indexed(), 0)),
    ('range_iterator', (range(LONG),)),
    ('range_iterator', ([],)),
    ('longrange_iterator', ('x',)),
    ('dict_keyiterator', ({}, 1)),
    ('dict_keyiterator', ([], 0)),
    ('dict_itemiterator', ({1: 2}, -3)),
    ('set_iterator', ({1}, (2,))),
    ('set_iterator', ({1}, (1, 1))),
    ('set_iterator', ([1], (1,))),
    ('set_iterator', ({1}, [1])),
    ('callable_iterator', (5, 0)),
    ('callable_iterator', (int,)),
    ('enumerate', ([1], 0)),
    ('enumerate', (iter([1]), True)),
    ('enumerate', (iter([1]), 'x')),
    ('zip', (True, [1])),
    ('zip', (1, iter([1]))),
    ('map', (str,)),
    ('map', (str, 'abc')),
    ('filter', (None, 5)),
    ('memory_iterator', (memoryview(b'abc'), 4)),
    ('memory_iterator', (b'abc', 0)),
    ('coroutine_wrapper', (iter([]),)),
    ('memoryview', ('abc', True, 0, 'B', (3,))),
    ('memoryview', (b'abc', True, 1, 'B', (3,))),
    ('memoryview', (b'abc', True, -1, 'B', (3,))),
    ('memoryview', (b'abc', False, 0, 'i', (1,))),
    ('memoryview', (b'abc', True, 0, 'P', (1 << 60,))),
    ('memoryview', (b'abcd', True, 0, 'B', (2,), 4)),
    ('memoryview', (b'abcd', True, 0, 'B', (2,), -1)),
    ('dict_keys', ([],)),
    ('itertools.accumulate', ([1], None, ())),
    ('itertools.accumulate', (iter([1]), None, (1, 2))),
    ('itertools.chain', (1,)),
    ('itertools.chain', (iter([]), [])),
    ('itertools.combinations', ('abc', 2)),
    ('itertools.combinations', ((1, 2), -1)),
    ('itertools.combinations', ((1, 2), 2, (0, 2))),
    ('itertools.combinations', ((1, 2, 3), 2, (1, 0))),
    ('itertools.combinations', ((1, 2, 3), 2, (0,))),
    ('itertools.combinations', ((1, 2, 3), 2, (0, -1))),
    ('itertools.combinations_with_replacement', ((1, 2, 3), 2, (2, 1))),
    ('itertools.compress', ('abc', iter([]))),
    ('itertools.count', ('x', 1)),
    ('itertools.cycle', ([], ())),
    ('itertools.cycle', (None, (1,), 2)),
    ('itertools.cycle', (iter([]), [1])),
    ('itertools.dropwhile', (bool, [], True)),
    ('itertools.dropwhile', (bool, iter([]), 1)),
    ('itertools.groupby', ([], None, ())),
    ('itertools.groupby', (iter([]), None, (1, 2))),
    ('itertools._grouper', (iter([]), 1, True)),
    ('itertools.islice', (iter([]), 3, 2, 0, 0)),
    ('itertools.islice', (iter([]), 1, 5, 1, 2)),
    ('itertools.islice', ([], 0, 5, 1, 0)),
    ('itertools.islice', (iter([]), -1, 5, 1, 0)),
    ('itertools.pairwise', ([],)),
    ('itertools.pairwise', ([], 1)),
    ('itertools.pairwise', (iter([]), 1, 2)),
    ('itertools.permutations', ((1, 2), 2, ((0, 0), (2, 1)))),
    ('itertools.permutations', ((1, 2), 2, ((0, 1), (3, 1)))),
    ('itertools.permutations', ((1, 2), 2, ((0, 1), (2,)))),
    ('itertools.permutations', ((1, 2), 3, ((0, 1), (2, 1, 1)))),
    ('itertools.product', (((1,), [2]),)),
    ('itertools.product', (((1,), (2,)), (0, 1))),
    ('itertools.product', (((1,), ()), (0, 0))),
    ('itertools.repeat', (1, -1)),
    ('itertools.repeat', (1, 2, 3)),
    ('itertools._tee', (iter([]), 0)),
    ('itertools._tee_dataobject', ([], (), None)),
    ('itertools._tee_dataobject', (iter([]), (1,), 5)),
    ('itertools._tee_dataobject', (iter([]), (1,) * 58, None)),
    ('itertools.zip_longest', (None, [1])),
]


@pytest.mark.parametrize(('tag', 'parts'), HOSTILE)
def test_hostile_parts_are_refused(tag: str, parts: tuple[Any, ...]) -> None:
    reducer = BY_TAG[tag]
    with pytest.raises(BadImage):
        reducer.make(reducer.kind, *parts)


def test_tee_beyond_what_was_read_is_refused() -> None:
    link = BY_TAG['itertools._tee_dataobject']
    made = link.make(link.kind, iter([1]), (1, 2), None)
    tee = BY_TAG['itertools._tee']
    with pytest.raises(BadImage):
        tee.make(tee.kind, made, 3)


def test_guests_length_is_not_asked() -> None:
    class Sized(Indexed):
        def __len__(self) -> int:
            return 4

    classes.adopt(Sized)
    with pytest.raises(CannotDump, match='__len__'):
        copied(reversed(Sized()))
