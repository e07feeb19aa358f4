"""Whatever a peer sends, decoding ends soon, in a value or a `WireError`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.msgpack import Ext

from pymonty.errors import MontyConversionError
from pymonty.host.convert import HostBuilder, describe
from pymonty.wire import nodes as wire
from pymonty.wire.plain import PLAIN_BY_TAG
from pymonty.wire.values import WireError, decode, encode

TAGS = [
    *PLAIN_BY_TAG,
    *(getattr(wire, name) for name in 'NAME STATE TUPLE FROZENSET NAMEDTUPLE EXCEPTION'.split()),
]
TAGS += sorted(wire.SHELLS)


@dataclass(frozen=True)
class Point:
    x: Any


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.integers()
    | st.floats()
    | st.sampled_from(
        ['', 'x', 'Point', 'dataclass', 'object', 'enum', 'ValueError', 'OSError', 'list', '1e5', 'args']
    )
    | st.text(max_size=3)
)
exts = st.builds(Ext, st.integers(0, 5), st.binary(max_size=16))
refs = st.integers(-2, 8).map(lambda index: [index])
items = scalars | exts | refs
nodes = st.builds(lambda tag, rest: [tag, *rest], st.sampled_from(TAGS), st.lists(items, max_size=8))
garbage = st.recursive(
    items | st.binary(max_size=3) | st.just({}) | st.just(()),
    lambda inner: st.lists(inner, max_size=5),
    max_leaves=20,
)


def only_wire_errors(value: Any) -> None:
    try:
        decode(value, HostBuilder((Point,)))
    except (WireError, MontyConversionError):
        pass


@settings(max_examples=400, deadline=None)
@given(st.lists(nodes, max_size=8))
def test_random_nodes(value: Any) -> None:
    only_wire_errors(value)


@settings(max_examples=250, deadline=None)
@given(garbage)
def test_random_structures(value: Any) -> None:
    only_wire_errors(value)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_damaged_values(data: st.DataObject) -> None:
    good = encode(
        [
            {'a': (1, 2**100)},
            frozenset({(1, 'x')}),
            ValueError('a', OSError(1, 'b')),
            Point([1]),
            [1.5] * 20,
            slice(2),
        ],
        'v',
        describe,
    )
    node = data.draw(st.sampled_from(good))
    position = data.draw(st.integers(0, len(node) - 1))
    node[position] = data.draw(items)
    only_wire_errors(good)


def big(value: int) -> list[Any]:
    return [1, Ext(1, value.to_bytes(value.bit_length() // 8 + 1, 'little', signed=True))]


def refs_to(count: int) -> Iterator[list[int]]:
    return ([index] for index in range(count))


def doubling(levels: int) -> list[Any]:
    return [[wire.TUPLE, 1], *([wire.TUPLE, [n], [n]] for n in range(levels))]


MERSENNE = (1 << 61) - 1
WRONG: dict[str, Any] = {
    'no nodes': [],
    'a node that is none': [[wire.LIST], 5],
    'an empty node': [[]],
    'an unknown tag': [[99]],
    'a tag that is a bool': [[True, 1]],
    'a tag that is unhashable': [[[0], 1]],
    'an index out of range': [[wire.LIST, [1]]],
    'a negative index': [[wire.LIST, [-1]]],
    'a bool as index': [[wire.LIST], [wire.LIST, [False]]],
    'a reference of two': [[wire.LIST, [0, 0]]],
    'bytes in the open': [[wire.LIST, b'x']],
    'an extension in a list': [[wire.LIST, Ext(1, b'x')]],
    'numbers before the end': [[wire.LIST, Ext(2, b'\0\0\0\0'), 1]],
    'half a number': [[wire.LIST, Ext(3, b'\0\0\0')]],
    'a tuple in itself': [[wire.TUPLE, [0]]],
    'a frozenset in itself': [[wire.FROZENSET, [1]], [wire.TUPLE, [0]]],
    'an exception in its args': [[wire.EXCEPTION, 'ValueError', [0]]],
    'a dict of odd length': [[wire.DICT, 1]],
    'an unhashable key': [[wire.LIST], [wire.DICT, [0], 1]],
    'an unhashable element': [[wire.LIST], [wire.TUPLE, [0]], [wire.SET, [1]]],
    'an int as text': [[1, 'x']],
    'text that is none': [[2, Ext(1, b'\xff')]],
    'an extension of another kind': [[3, Ext(9, b'x')]],
    'a month 13': [[10, 2020, 13, 1]],
    'a year of the wrong type': [[10, Ext(1, b'x'), 13, 1]],
    'a range of step 0': [[6, 1, 2, 0]],
    'a range of floats': [[6, 1.0, 2, 1]],
    'a slice of containers': [[wire.LIST], [7, [0], None, None]],
    'a decimal that is none': [[13, 'x']],
    'a fraction over 0': [[14, 1, 0]],
    'a fraction too large': [big(1 << 40_000), [14, [0], 3]],
    'a short uuid': [[15, Ext(1, b'x')]],
    'an offset of days': [[8, 5, 0, 0], [9, [0], None]],
    'an unknown name': [[wire.NAME, 'open']],
    'a named tuple of odd length': [[wire.NAMEDTUPLE, 'P', 'x']],
    'a named tuple with a field of 1': [[wire.NAMEDTUPLE, 'P', 1, 1]],
    'an object of odd length': [[wire.OBJECT, 'object', 'P', '', 'x']],
    'an object of no kind': [[wire.OBJECT, 'module', 'P', '']],
    'a state of nothing': [[wire.STATE]],
    'a state of a list': [[wire.LIST], [wire.STATE, [0], None, None, False, None]],
    'a cause that is none': [[wire.EXCEPTION, 'ValueError'], [wire.STATE, [0], 1, None, False, None]],
    'a state that sets args': [
        [wire.EXCEPTION, 'ValueError'],
        [wire.STATE, [0], None, None, False, None, 'args', 1],
    ],
    'a state that sets a dunder': [
        [wire.EXCEPTION, 'ValueError'],
        [wire.STATE, [0], None, None, False, None, '__class__', 1],
    ],
    'a reference to a state': [
        [wire.EXCEPTION, 'ValueError'],
        [wire.STATE, [0], None, None, False, None, 'a', 1],
        [wire.LIST, [1]],
    ],
    'a maxlen of text': [[wire.DEQUE, 'x']],
    'a negative maxlen': [[wire.DEQUE, -1]],
    'a factory of its own': [[wire.DEFAULTDICT, 'open']],
    'a frozen object in its own key': [
        [wire.DICT, [1], 1],
        [wire.OBJECT, 'dataclass', 'Point', '', 'x', [0]],
    ],
    'a key as large as the square of itself': [*doubling(100), [wire.DICT, [100], 1]],
    'the same under a frozen object': [
        *doubling(100),
        [wire.OBJECT, 'dataclass', 'Point', '', 'x', [100]],
        [wire.SET, [101]],
    ],
    'a deep key': [[wire.TUPLE], *([wire.TUPLE, [n]] for n in range(100_000)), [wire.SET, [100_000]]],
    'a giant int as key': [big(1 << 1_000_000), [wire.SET, [0]]],
    'nested deques': [[wire.DEQUE, None], *([wire.DEQUE, None, [n]] for n in range(100_000))],
    'deques nested forwards': [*([wire.DEQUE, None, [n + 1]] for n in range(100_000)), [wire.DEQUE, None]],
    'a ring of deques': [[wire.DEQUE, None, [99_999]], *([wire.DEQUE, None, [n]] for n in range(99_999))],
    'a chain of errors': [
        [wire.EXCEPTION, 'OSError'],
        *(
            node
            for n in range(0, 60_000, 2)
            for node in (
                [wire.STATE, [n], None, [n + 2], False, None],
                [wire.EXCEPTION, 'OSError'],
            )
        ),
    ],
    'many kinds of named tuples': [*([wire.NAMEDTUPLE, f'T{n}', 'x', 1] for n in range(6000)), [wire.LIST]],
    'colliding keys': [
        *(big(MERSENNE * n + 1) for n in range(1, 60_000)),
        [wire.SET, *refs_to(59_999)],
    ],
    'colliding tuples': [
        *([wire.TUPLE, *(-1 - (n >> bit & 1) for bit in range(16))] for n in range(1 << 16)),
        [wire.DICT, *(item for ref in refs_to(1 << 16) for item in (ref, None))],
    ],
}


@pytest.mark.parametrize('name', WRONG)
def test_refused(name: str) -> None:
    with pytest.raises(WireError):
        decode(WRONG[name], HostBuilder((Point,)))


def test_a_needed_value_may_come_later() -> None:
    assert decode([[wire.LIST, [1]], [wire.TUPLE, [2]], [wire.TUPLE, 5]], HostBuilder(())) == (5,)
    deep = [*([wire.TUPLE, [n + 1]] for n in range(100_000)), [wire.TUPLE], [wire.LIST, [0]]]
    assert len(decode(deep, HostBuilder(()))) == 1


def test_a_wide_node_needed_by_many_is_made_once() -> None:
    wide = 20_000
    value = [
        [wire.LIST, *([n] for n in range(1, wide))],
        *([wire.TUPLE, [wide]] for _ in range(1, wide)),
        [wire.TUPLE, *([wide + 1] for _ in range(wide))],
        [wire.TUPLE],
    ]
    assert decode(value, HostBuilder(())) == ()


FORMS: dict[str, Any] = {
    'deque': lambda n: [wire.DEQUE, None, [n]],
    'defaultdict': lambda n: [wire.DEFAULTDICT, None, 1, [n]],
    'list': lambda n: [wire.LIST, [n]],
    'tuple': lambda n: [wire.TUPLE, [n]],
    'object': lambda n: [wire.OBJECT, 'object', 'P', '', 'x', [n]],
    'namedtuple': lambda n: [wire.NAMEDTUPLE, 'P', 'x', [n]],
    'counter': lambda n: [wire.COUNTER, 1, [n]],
    'error': lambda n: [wire.EXCEPTION, 'OSError', 1, [n]],
    'stop': lambda n: [wire.EXCEPTION, 'StopIteration', [n]],
}


@pytest.mark.parametrize('first', ['deque', 'defaultdict', 'error', 'stop', 'object'])
@pytest.mark.parametrize('second', ['list', 'tuple', 'object', 'namedtuple', 'counter', 'error'])
def test_what_is_nested_deeply_can_be_freed(first: str, second: str) -> None:
    value: list[Any] = [[wire.TUPLE]]
    for _ in range(25_000):
        value.append(FORMS[first](len(value) - 1))
        value.append(FORMS[second](len(value) - 1))
    del value[-1]
    got = decode(value, HostBuilder(()))
    assert got is not None
    del got  # would end this process
