"""Messages to bytes and back: a length, then one message in MessagePack.

    ┌────────────────────────┬──────────────────────┐
    │ length, 4 bytes little │ message, length bytes │   … and the next frame
    └────────────────────────┴──────────────────────┘

Nothing here does I/O. The bytes of a worker are hostile: a message is decoded against the types of
`pymonty.wire.messages`, so that a map with colliding keys, a foreign type or deep nesting is refused
by the decoder, before it costs anything.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

import msgspec

from pymonty.wire.messages import Message

MAX_FRAME: Final = 64 << 20
"""Bytes of the largest message that is sent or accepted."""

_HEADER: Final = 4


class FrameError(Exception):
    """A message is too large to send, cannot be written, or what arrived is no message."""


_encode = msgspec.msgpack.Encoder().encode


def pack(*messages: Message) -> bytes:
    """The frames of `messages`, in one buffer.

    Raises:
        FrameError: a message is larger than `MAX_FRAME`, or a text in it is not encodable as UTF-8.

    >>> from pymonty.wire.messages import Return
    >>> pack(Return(1)).hex()
    '03000000920401'
    """
    if len(messages) == 1:
        return _frame(messages[0])
    return b''.join(map(_frame, messages))


def _frame(message: Message) -> bytes:
    try:
        body = _encode(message)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise FrameError(f'{type(message).__name__} cannot be written: {error}') from error
    if len(body) > MAX_FRAME:
        raise FrameError(f'{type(message).__name__} has {len(body):,} bytes; the most is {MAX_FRAME:,}')
    return len(body).to_bytes(_HEADER, 'little') + body


@cache
def _decoder(union: Any) -> Callable[[bytes], Any]:
    """A decoder holds no state between messages, and takes 10 µs to build."""
    return msgspec.msgpack.Decoder(union).decode


class Unpacker:
    """Takes bytes as they come and gives the messages in them, all of one union.

    >>> from pymonty.wire.messages import Return, ToWorker
    >>> unpacker = Unpacker(ToWorker)
    >>> unpacker.feed(pack(Return(1))[:5]); unpacker.next()
    >>> unpacker.feed(pack(Return(1))[5:]); unpacker.next()
    Return(value=1)
    """

    def __init__(self, union: Any, max_frame: int = MAX_FRAME) -> None:
        self._decode = _decoder(union)
        self._max_frame = max_frame
        self._buffer = bytearray()
        self._start = 0

    def feed(self, data: bytes) -> None:
        """Append what was received."""
        self._buffer += data

    def next(self) -> Any | None:
        """The next complete message, or None where more bytes are needed.

        Raises:
            FrameError: the frame is too large or holds no message of the union. The stream is then
                worthless; every later call raises, too.
        """
        body_start = self._start + _HEADER
        if len(self._buffer) < body_start:
            return None
        size = int.from_bytes(self._buffer[self._start : body_start], 'little')
        if size > self._max_frame:
            raise FrameError(f'a frame of {size:,} bytes; the most is {self._max_frame:,}')
        end = body_start + size
        if len(self._buffer) < end:
            return None
        try:
            message = self._decode(bytes(self._buffer[body_start:end]))
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise FrameError(f'not a message: {error}') from error
        if end == len(self._buffer):
            self._buffer.clear()
            self._start = 0
        else:
            self._start = end
            self._compact()
        return message

    def _compact(self) -> None:
        """Drop what was read, once it is the larger part: each byte is moved at most once."""
        if self._start > len(self._buffer) >> 1:
            del self._buffer[: self._start]
            self._start = 0
