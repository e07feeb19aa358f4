"""The envelope of snapshots: what was sealed comes out, and nothing else does."""

from __future__ import annotations

import hashlib
import zlib

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pymonty.errors import MontySnapshotError
from pymonty.limits import ResourceLimits
from pymonty.snapshot import format as envelope
from pymonty.snapshot.format import MAGIC, Header, Pending, Used, seal, unseal

KEY = b'0123456789abcdef'
LIMITS = (30.0, 'default', 1000, 10 << 20, None)
PENDING = Pending(3, 'fetch', [[30, 'https://example.com']], [[42]], None)
HEADER = Header('main.py', ['fetch'], LIMITS, Used(1.5, 3, 10), PENDING, (3, 11))
IMAGE = b'image of the guest ' * 40


@pytest.mark.parametrize('key', [None, KEY])
@pytest.mark.parametrize('image', [b'', b'x', IMAGE])
@pytest.mark.parametrize('pending', [PENDING, None])
def test_what_was_sealed_comes_out(key: bytes | None, image: bytes, pending: Pending | None) -> None:
    header = msgspec.structs.replace(HEADER, pending=pending)
    saved = unseal(seal(header, image, key), key)
    assert (saved.header, saved.image, saved.signed) == (header, image, key is not None)
    assert saved.limits == ResourceLimits(max_external_calls=None)


def test_what_repeats_itself_is_deflated() -> None:
    assert len(seal(HEADER, IMAGE)) < 200 < len(IMAGE)
    assert len(seal(HEADER, hashlib.shake_128(b'').digest(1000))) < 1150


@pytest.mark.parametrize('key', [None, KEY])
def test_every_truncated_one_is_refused(key: bytes | None) -> None:
    data = seal(HEADER, IMAGE, key)
    for size in range(len(data)):
        with pytest.raises(MontySnapshotError):
            unseal(data[:size], key)
    with pytest.raises(MontySnapshotError):
        unseal(data + b'\0', key)


@pytest.mark.parametrize('key', [None, KEY])
def test_every_flipped_bit_is_refused(key: bytes | None) -> None:
    data = seal(HEADER, IMAGE, key)
    for bit in range(8 * len(data)):
        damaged = bytearray(data)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(MontySnapshotError):
            unseal(bytes(damaged), key)


@pytest.mark.parametrize(
    ('made_with', 'read_with', 'reason'),
    [
        (KEY, None, 'is signed, and the pool has no snapshot_key'),
        (None, KEY, 'is not signed, and the pool has a snapshot_key'),
        (KEY, KEY[::-1], 'signed with another key, or is damaged'),
    ],
)
def test_keys_have_to_agree(made_with: bytes | None, read_with: bytes | None, reason: str) -> None:
    with pytest.raises(MontySnapshotError, match=reason):
        unseal(seal(HEADER, IMAGE, made_with), read_with)


def test_a_signature_cannot_be_taken_off() -> None:
    signed = seal(HEADER, IMAGE, KEY)
    flags = signed[5] & ~envelope.SIGNED
    with pytest.raises(MontySnapshotError, match='checksum'):
        unseal(signed[:5] + bytes([flags]) + signed[6:])


def _sealed(body: bytes, flags: int = 0, version: int = envelope.VERSION) -> bytes:
    head = MAGIC + bytes([version, flags])
    return head + hashlib.sha256(head + body).digest()[:16] + body


def _changed(**fields: object) -> bytes:
    header = dict(zip(HEADER.__struct_fields__, msgspec.structs.astuple(HEADER), strict=True))
    return _sealed(msgspec.msgpack.encode([[*{**header, **fields}.values()], b'']))


@pytest.mark.parametrize(
    ('data', 'reason'),
    [
        (b'', 'breaks off after 0 bytes'),
        (MAGIC, 'breaks off after 4 bytes'),
        (b'PK\3\4 a zip file', 'no snapshot of pymonty'),
        (_sealed(b'', version=envelope.VERSION + 1), 'newer pymonty: its format is 2, this one reads 1'),
        (_sealed(b'', version=0), 'no format 0'),
        (_sealed(b'x', flags=128), 'with flags 128'),
        (_sealed(b'', envelope.DEFLATED), 'breaks off'),
        (_sealed(b'\xff' * 9, envelope.DEFLATED), 'is damaged'),
        (_sealed(zlib.compress(IMAGE, 9, -15)[:-3], envelope.DEFLATED), 'not all of one piece'),
        (_sealed(zlib.compress(b'', 9, -15) + b'more', envelope.DEFLATED), 'not all of one piece'),
        (_sealed(zlib.compress(bytes(200 << 20), 9, -15), envelope.DEFLATED), 'which is the most'),
        (_sealed(b'\x93\x01\x02\x03'), 'malformed'),
        (_sealed(b'\x91' * 5000), 'malformed'),
        (_sealed(b'\xdd\xff\xff\xff\xff'), 'malformed'),
        (_changed(limits=(-1.0, None, None, None, None)), 'malformed'),
        (_changed(limits=(1.0, 'some', None, None, None)), 'malformed'),
        (_changed(limits=(1.0, None, None, None)), 'malformed'),
        (_changed(used=(-1.0, 0, 0)), 'use of limits'),
        (_changed(used=(float('nan'), 0, 0)), 'use of limits'),
        (_changed(used=(float('inf'), 0, 0)), 'use of limits'),
        (_changed(used=(0.0, -1, 0)), 'use of limits'),
        (_changed(used=(0.0, 0, -1)), 'use of limits'),
        (_changed(functions='fetch'), 'malformed'),
        (_changed(pending=(1, 'f', {1: 2}, [[42]], None)), 'malformed'),
    ],
)
def test_what_no_dump_has_made_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(MontySnapshotError, match=reason):
        unseal(data)


@given(data=st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_refused(data: bytes) -> None:
    for case in (data, MAGIC + data, _sealed(data), _sealed(data, envelope.DEFLATED)):
        with pytest.raises(MontySnapshotError):
            unseal(case)


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_changed_bodies_with_a_right_checksum_are_refused_or_well_formed(data: st.DataObject) -> None:
    body = bytearray(msgspec.msgpack.encode([HEADER, IMAGE]))
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        saved = unseal(_sealed(bytes(body)))
    except MontySnapshotError:
        return
    assert type(saved.header) is Header and type(saved.image) is bytes


def test_one_that_is_too_large_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, 'MAX_BODY', 1000)
    with pytest.raises(MontySnapshotError, match='the most is 1,000'):
        seal(HEADER, bytes(1001))
