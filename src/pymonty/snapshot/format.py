"""The bytes of a snapshot: an envelope around what a worker wrote. Bytes in, a `Saved` out; no I/O.

    ┌───────┬─────────┬───────┬──────────────┬─────────────────────────────────┐
    │ magic │ version │ flags │    digest    │ MessagePack of [header, image]  │
    │   4   │    1    │   1   │   16 or 32   │ deflated where that is shorter  │
    └───────┴─────────┴───────┴──────────────┴─────────────────────────────────┘

The digest covers everything but itself. It is the first half of a SHA-256, which tells that the bytes are
damaged, or an HMAC-SHA256, which tells that they are from someone with the key. The *header* is what the
host needs to know: the pending call, limits and what of them is used. The *image* is the guest, and is for a
worker alone to open: here it is a string of bytes.

What comes in is hostile. Nothing is inflated or decoded before the digest was compared, nothing grows beyond
`MAX_BODY`, and the header is decoded against its types.
"""

from __future__ import annotations

import hashlib
import hmac
import sys
import zlib
from math import inf
from typing import Final, NamedTuple, NoReturn

import msgspec

from pymonty.errors import MontySnapshotError
from pymonty.limits import ResourceLimits
from pymonty.wire.frames import MAX_FRAME
from pymonty.wire.messages import FrameInfo, Value

MAGIC: Final = b'pym\x9a'
VERSION: Final = 1
"""Of the envelope, the header and the image together: whoever changes one of them counts up."""
MAX_BODY: Final = MAX_FRAME + (1 << 20)
DEFLATED: Final = 1
SIGNED: Final = 2
_HEAD: Final = len(MAGIC) + 2
_CHECKSUM: Final = 16
_SIGNATURE: Final = 32
_WORTH_DEFLATING: Final = 512  # below, it saves some bytes and takes longer than all else here
_LEVEL: Final = 6
_LARGE: Final = 1 << 16
_LEVEL_LARGE: Final = 1


class Pending(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """The call that the program waits for, as its worker sent it."""

    call_id: int
    name: str
    args: Value
    kwargs: Value
    position: FrameInfo | None


class Used(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What a run has used of its limits."""

    secs: float = 0.0
    calls: int = 0
    output: int = 0


class Header(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What the host knows of a snapshot.

    Attributes:
        functions: the host functions that the guest may call.
        limits: the fields of `ResourceLimits`, in order.
        pending: None where the session is idle.
        python: (major, minor) of the CPython that it ran on.
    """

    script_name: str
    functions: list[str]
    limits: tuple[float | None, int | str | None, int | None, int | None, int | None]
    used: Used
    pending: Pending | None
    python: tuple[int, int] = sys.version_info[:2]


class Saved(NamedTuple):
    """A snapshot, opened. `signed` tells whether it was one of a key's holder."""

    header: Header
    image: bytes
    signed: bool = False

    @property
    def limits(self) -> ResourceLimits:
        """The limits in the header."""
        return ResourceLimits(**dict(zip(ResourceLimits.__struct_fields__, self.header.limits, strict=True)))  # type: ignore[arg-type]


class _Body(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    header: Header
    image: bytes


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Body).decode


def seal(header: Header, image: bytes, key: bytes | None = None) -> bytes:
    """The bytes of a snapshot, signed where there is a key.

    Raises:
        MontySnapshotError: it is too large.
    """
    body = _encode(_Body(header, image))
    if len(body) > MAX_BODY:
        raise MontySnapshotError(f'the snapshot has {len(body):,} bytes; the most is {MAX_BODY:,}')
    flags = SIGNED if key is not None else 0
    if len(body) > _WORTH_DEFLATING:
        deflated = zlib.compress(body, _LEVEL if len(body) < _LARGE else _LEVEL_LARGE, -15)
        if len(deflated) < len(body):
            body, flags = deflated, flags | DEFLATED
    head = MAGIC + bytes((VERSION, flags))
    return head + _digest(head, body, key) + body


def unseal(data: bytes, key: bytes | None = None) -> Saved:
    """What `seal` was given.

    Raises:
        MontySnapshotError: these bytes are no snapshot, a damaged one, or one that this key does not open.
    """
    head = data[:_HEAD]
    if head[: len(MAGIC)] != MAGIC[: len(head)]:
        raise MontySnapshotError('these bytes are no snapshot of pymonty')
    if len(head) < _HEAD:
        _truncated(data)
    version, flags = head[-2:]
    if version > VERSION:
        raise MontySnapshotError(
            f'the snapshot was made by a newer pymonty: its format is {version}, this one reads {VERSION}'
        )
    if version < VERSION or flags & ~(DEFLATED | SIGNED):
        raise MontySnapshotError(f'the snapshot is damaged: there is no format {version} with flags {flags}')
    signed = bool(flags & SIGNED)
    _check_key(signed, key)
    start = _HEAD + (_SIGNATURE if signed else _CHECKSUM)
    digest, body = data[_HEAD:start], data[start:]
    if not body:
        _truncated(data)
    if not hmac.compare_digest(digest, _digest(head, body, key)):
        if signed:
            raise MontySnapshotError('the snapshot was signed with another key, or is damaged')
        raise MontySnapshotError('the snapshot is damaged: its checksum is wrong')
    return _opened(_inflated(body) if flags & DEFLATED else body, signed)


def _digest(head: bytes, body: bytes, key: bytes | None) -> bytes:
    if key is not None:
        return hmac.digest(key, head + body, 'sha256')
    return hashlib.sha256(head + body).digest()[:_CHECKSUM]


def _check_key(signed: bool, key: bytes | None) -> None:
    if signed and key is None:
        raise MontySnapshotError('the snapshot is signed, and the pool has no snapshot_key to check it with')
    if key is not None and not signed:
        raise MontySnapshotError('the snapshot is not signed, and the pool has a snapshot_key')


def _truncated(data: bytes) -> NoReturn:
    raise MontySnapshotError(f'the snapshot is damaged: it breaks off after {len(data)} bytes')


def _inflated(body: bytes) -> bytes:
    inflate = zlib.decompressobj(-15)
    try:
        plain = inflate.decompress(body, MAX_BODY + 1)
    except zlib.error as error:
        raise MontySnapshotError(f'the snapshot is damaged: {error}') from None
    if len(plain) > MAX_BODY:
        raise MontySnapshotError(f'the snapshot has more than {MAX_BODY:,} bytes, which is the most')
    if not inflate.eof or inflate.unused_data:
        raise MontySnapshotError('the snapshot is damaged: it is not all of one piece')
    return plain


def _opened(body: bytes, signed: bool) -> Saved:
    try:
        content = _decode(body)
        saved = Saved(content.header, content.image, signed)
        _ = saved.limits
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError) as error:
        raise MontySnapshotError(f'the snapshot is malformed: {error}') from None
    used = content.header.used
    if not (0 <= used.secs < inf and used.calls >= 0 and used.output >= 0):
        raise MontySnapshotError('the snapshot is malformed: its use of limits makes no sense')
    return saved
