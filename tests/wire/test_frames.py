"""Frames: any split of the bytes gives the same messages; anything else is a `FrameError`."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pymonty.wire.frames import FrameError, Unpacker, pack
from pymonty.wire.messages import Call, Compile, Done, Halt, Open, Print, Return, Run, ToHost, ToWorker

MESSAGES = [
    Open(1.5, None, 1000, None, 5),
    Compile('x', 'main.py', ['f'], []),
    Run(None, 'main.py', {'a': [[40, 1, [0]]]}, []),
    Return(None),
    Halt('max_external_calls'),
]


@given(st.lists(st.integers(1, 40), max_size=200))
def test_any_split_gives_the_same_messages(sizes: list[int]) -> None:
    data = pack(*MESSAGES)
    unpacker = Unpacker(ToWorker)
    got = []
    for size in [*sizes, len(data)]:
        unpacker.feed(data[:size])
        data = data[size:]
        while (message := unpacker.next()) is not None:
            got.append(message)
    assert got == MESSAGES


def test_pack_of_several_is_the_join_of_each() -> None:
    assert pack(*MESSAGES) == b''.join(pack(message) for message in MESSAGES)


def frame(body: bytes) -> bytes:
    return len(body).to_bytes(4, 'little') + body


@pytest.mark.parametrize(
    'body',
    [
        b'',
        b'\xc1',
        b'\x91' * 100_000,
        msgspec.msgpack.encode({1: 2}),
        msgspec.msgpack.encode([24, {(-1, -2): 1}]),
        msgspec.msgpack.encode([24, [{}]]),
        msgspec.msgpack.encode([24, [[[[1]]]]]),
        msgspec.msgpack.encode([24, [['a', b'bytes']]]),
        msgspec.msgpack.encode([99, 1]),
        msgspec.msgpack.encode([24]),
        msgspec.msgpack.encode([24, '\xff'])[:-2] + b'\xff\xfe',
        b'\xdd\xff\xff\xff\xff',
        b'\x92\x18\xdb\xff\xff\xff\xff',
        pack(Return(1))[4:],
    ],
)
def test_what_is_no_message_of_the_union(body: bytes) -> None:
    unpacker = Unpacker(ToHost)
    unpacker.feed(frame(body))
    with pytest.raises(FrameError):
        unpacker.next()


@given(st.binary(max_size=60))
def test_random_bytes(data: bytes) -> None:
    unpacker = Unpacker(ToHost, max_frame=1000)
    unpacker.feed(data)
    try:
        while unpacker.next() is not None:
            pass
    except FrameError:
        pass


def test_a_length_beyond_the_limit_is_refused_before_its_bytes_come() -> None:
    unpacker = Unpacker(ToHost, max_frame=100)
    unpacker.feed((101).to_bytes(4, 'little'))
    with pytest.raises(FrameError, match='101'):
        unpacker.next()


def test_what_cannot_be_packed() -> None:
    with pytest.raises(FrameError, match='most'):
        pack(Done('x' * (65 << 20)))
    with pytest.raises(FrameError, match='surrogate'):
        pack(Print('stdout', '\ud800'))


def test_values_cross_exactly() -> None:
    value = [[40, 1, 1.0, True, None, 'a', msgspec.msgpack.Ext(1, b'x'), [0]]]
    unpacker = Unpacker(ToHost)
    unpacker.feed(pack(Call(1, 'f', value, 0)))
    (items,) = unpacker.next().args
    assert [type(item) for item in items] == [type(item) for item in value[0]]
    assert bytes(items[6].data) == b'x'
