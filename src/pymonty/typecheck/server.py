"""ty's language server: requests to its process, one after another.

    Server()   a process (`process`), asked to initialize itself
    tell()     a notification, sent together with the next request
    start()    a request
    wait()     its result or an error, by a deadline
    close()    the process killed, its directory removed

What is written and read goes through two pipes that never block the host past the deadline.
"""

from __future__ import annotations

import os
import select
import signal
from time import monotonic

import msgspec

from pymonty.errors import MontyCheckerError
from pymonty.typecheck import process, protocol
from pymonty.typecheck.protocol import Answer, ProtocolError, Reader

_CHUNK = 1 << 16

_CAPABILITIES = {
    'general': {'positionEncodings': ['utf-32']},
    'textDocument': {'diagnostic': {'dynamicRegistration': False}},
}


class ServerGone(Exception):
    """The process ended, or sent what is no message; the text says which."""


class Server:
    """A running ty.

    Raises:
        MontyCheckerError: it cannot be started here.
    """

    def __init__(self) -> None:
        try:
            self._process = process.take()
        except process.CannotStart as error:
            raise MontyCheckerError(str(error)) from error
        self.program = f'{self._process.home}/program'
        self._requests = 0
        self._reader = Reader()
        self._answers: dict[int, Answer] = {}
        self._unsent = bytearray()
        self.start('initialize', self._initialize())
        self.tell('initialized', {})

    def _initialize(self) -> dict[str, object]:
        root = f'file://{self.program}'
        return {
            'processId': None,
            'rootUri': root,
            'workspaceFolders': [{'uri': root, 'name': 'program'}],
            'capabilities': _CAPABILITIES,
            'initializationOptions': {'configurationFile': f'{self._process.home}/ty.toml'},
        }

    def tell(self, method: str, params: object) -> None:
        """Send a notification, together with the next request."""
        self._unsent += protocol.encode(method, params)

    def start(self, method: str, params: object) -> int:
        """Send a request with the next `wait` or `flush`; its number."""
        self._requests += 1
        self._unsent += protocol.encode(method, params, self._requests)
        return self._requests

    def flush(self) -> None:
        """Send as much as the pipe takes now, without waiting.

        Raises:
            ServerGone: the process ended.
        """
        self._write()

    def wait(self, request: int, deadline: float) -> msgspec.Raw:
        """The result of a request.

        Raises:
            TimeoutError: it did not come by the deadline.
            ServerGone: the process ended, or sent what is no message of the protocol.
        """
        while request not in self._answers:
            events = self._poll(deadline)
            if self._process.stdin in events:
                self._write()
            if self._process.stdout in events:
                self._read()
        answer = self._answers.pop(request)
        if bytes(answer.error):
            raise ServerGone(f'it refused a request: {bytes(answer.error)[:200]!r}')
        return answer.result

    def _poll(self, deadline: float) -> set[int]:
        left = deadline - monotonic()
        poll = select.poll()
        poll.register(self._process.stdout, select.POLLIN)
        if self._unsent:
            poll.register(self._process.stdin, select.POLLOUT)
        ready = {fd for fd, _ in poll.poll(max(left, 0) * 1000)}
        if not ready:
            raise TimeoutError
        return ready

    def _write(self) -> None:
        try:
            while self._unsent:
                sent = os.write(self._process.stdin, self._unsent)
                del self._unsent[:sent]
        except BlockingIOError:
            return
        except OSError:
            raise ServerGone(self._end()) from None

    def _read(self) -> None:
        data = os.read(self._process.stdout, _CHUNK)
        if not data:
            raise ServerGone(self._end())
        try:
            for message in self._reader.feed(data):
                if message.method is None and type(message.id) is int:
                    self._answers[message.id] = message
                elif message.method is not None and message.id is not None:
                    self._unsent += protocol.encode_reply(message.id)
        except ProtocolError as error:
            raise ServerGone(f'it sent {error}') from None

    def _end(self) -> str:
        """How the process ended."""
        status = self._process.end()
        if os.WIFSIGNALED(status):
            return f'it was ended by {signal.Signals(os.WTERMSIG(status)).name}'
        if os.WEXITSTATUS(status) == process.UNCONFINED:
            return 'this kernel does not confine it, see pymonty doctor'
        return f'it ended with exit code {os.WEXITSTATUS(status)}'

    def close(self) -> None:
        """Kill it and remove its directory. Closing twice does nothing."""
        self._process.close()

    def forget(self) -> None:
        """Let go of it in a forked child of the host, where it is the parent's."""
        self._process.forget()
