"""The language server protocol's messages as bytes: framing and JSON, and no input or output.

    Content-Length: 44\\r\\n
    \\r\\n
    {"jsonrpc":"2.0","id":1,"method":"shutdown"}

What arrives comes from a process that reads hostile text, so its size is bounded and its shape is checked.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

HEADER_MAX = 4 << 10
BODY_MAX = 32 << 20
_LENGTH = b'content-length:'


class ProtocolError(Exception):
    """The server sent what is no message of the protocol."""


class Answer(msgspec.Struct):
    """A message from the server: an answer if it has an id and no method, else a request or notification."""

    id: int | str | None = None
    method: str | None = None
    result: msgspec.Raw = msgspec.Raw(b'null')
    error: msgspec.Raw = msgspec.Raw(b'')


_decoder = msgspec.json.Decoder(Answer)


def encode(method: str, params: object, request: int | None = None) -> bytes:
    """A notification, or a request if it is given a number.

    >>> encode('exit', None)
    b'Content-Length: 47\\r\\n\\r\\n{"jsonrpc":"2.0","method":"exit","params":null}'
    """
    message: dict[str, object] = {'jsonrpc': '2.0', 'method': method, 'params': params}
    if request is not None:
        message['id'] = request
    return _framed(msgspec.json.encode(message))


def encode_reply(request: int | str) -> bytes:
    """The answer to a request of the server's: it is not served.

    >>> encode_reply(7)[-38:]
    b'{"jsonrpc":"2.0","id":7,"result":null}'
    """
    return _framed(msgspec.json.encode({'jsonrpc': '2.0', 'id': request, 'result': None}))


def _framed(body: bytes) -> bytes:
    return b'Content-Length: %d\r\n\r\n%s' % (len(body), body)


class Reader:
    """Takes bytes as they come, gives whole messages.

    >>> reader = Reader()
    >>> [len(list(reader.feed(part))) for part in (b'Content-Length: 8', b'\\r\\n\\r\\n{"id":', b'1}')]
    [0, 0, 1]
    """

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Answer]:
        """The messages that `data` completes.

        Raises:
            ProtocolError: what came is no message, or is too long for one.
        """
        self._buffer += data
        while (message := self._next()) is not None:
            yield message

    def _next(self) -> Answer | None:
        end = self._buffer.find(b'\r\n\r\n', 0, HEADER_MAX)
        if end < 0:
            if len(self._buffer) >= HEADER_MAX:
                raise ProtocolError('a header without an end')
            return None
        start, stop = end + 4, end + 4 + _length(bytes(self._buffer[:end]))
        if len(self._buffer) < stop:
            return None
        body = bytes(self._buffer[start:stop])
        del self._buffer[:stop]
        try:
            return _decoder.decode(body)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ProtocolError(f'a message that cannot be read: {error}') from None


def _length(header: bytes) -> int:
    for line in header.split(b'\r\n'):
        if line.lower().startswith(_LENGTH):
            digits = line[len(_LENGTH) :].strip()
            if digits.isdigit() and len(digits) < 12 and int(digits) <= BODY_MAX:
                return int(digits)
    raise ProtocolError(f'a header without a length of at most {BODY_MAX:,} bytes')
