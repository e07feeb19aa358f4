"""One worker, as the host sees it: a socket to talk over and a pidfd to kill it by.

Nothing that arrives is trusted. A frame that is malformed, too large or of the wrong direction ends
the worker; one that does not read is given up after a while.
"""

from __future__ import annotations

import _socket
import os
import select
import signal
from collections.abc import Callable
from time import monotonic
from typing import NoReturn, cast

from pymonty.errors import MontyCrashedError
from pymonty.wire.frames import FrameError, Unpacker, pack
from pymonty.wire.messages import Message, Ready, ToHost

_CHUNK = 64 << 10
_PATIENCE_SECS = 0.0001
_FIRST_PATIENCE_SECS = 0.0005
_READY_SECS = 10.0
_REPORT_SECS = 2.0
_WALL_TOUCHED = (
    'the worker was killed at the kernel wall: the program made a system call that only an escape makes'
)


class WorkerGone(Exception):
    """The worker has died, or was killed; `Link.crash` says how."""


class GarbageReceived(WorkerGone):
    """The worker sent what is no message, and was killed for it."""


class Link:
    """A worker that waits for messages. Used by one thread at a time.

    `exit_status` asks the zygote for the worker's wait status, for so many seconds.
    """

    def __init__(
        self,
        pid: int,
        channel: int,
        pidfd: int,
        exit_status: Callable[[float], int | None],
    ) -> None:
        self.pid = pid
        self._socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM, 0, channel)
        self._pidfd = pidfd
        self._exit_status = exit_status
        self._unpacker = Unpacker(ToHost)
        self._readable = select.poll()
        self._readable.register(channel, select.POLLIN)
        self._ready: Ready | None = None
        self._patience = 0.0  # until the first answer, which a worker that was just forked gives late
        self._garbage = False
        self._crash: MontyCrashedError | None = None

    @property
    def ready(self) -> Ready:
        """What the worker said of itself when it was locked down; waits until it has."""
        if self._ready is None:
            message = self._receive(_READY_SECS)
            if type(message) is not Ready:
                self._reject()
            self._ready = message
        return self._ready

    def is_ready(self) -> bool:
        """Has the worker said that it is ready? Does not wait.

        Raises:
            WorkerGone: it never will be.
        """
        if self._ready is None:
            try:
                message = self._receive(0)
            except TimeoutError:
                return False
            if type(message) is not Ready:
                self._reject()
            self._ready = message
            self._patience = _FIRST_PATIENCE_SECS  # it has been waiting, and may well be warm
        return True

    def fileno(self) -> int:
        """The socket's descriptor, to wait on until it is readable."""
        return self._socket.fileno()

    def send(self, *messages: Message) -> None:
        """Send all of `messages` at once.

        A worker may end without having read them, and have said why; that is left to `receive`.

        Raises:
            WorkerGone: nobody is there to read them.
        """
        data = memoryview(pack(*messages))
        try:
            while data:
                data = data[self._socket.send(data, _socket.MSG_NOSIGNAL) :]
        except OSError as error:
            if not self._has_last_words():
                raise WorkerGone from error

    def receive(self, timeout: float | None) -> ToHost:
        """The worker's next message; None waits for ever. The greeting is not among them.

        Raises:
            TimeoutError: nothing came for `timeout` seconds.
            WorkerGone: the worker has died.
            GarbageReceived: what came is no message; the worker was killed.
        """
        message = self._receive(timeout)
        if self._ready is None:
            if type(message) is not Ready:
                self._reject()
            self._ready = message
            message = self._receive(timeout)
        self._patience = _PATIENCE_SECS
        return message

    def kill(self) -> None:
        """End the worker at once, and close. Harmless if either happened before."""
        if self._pidfd >= 0:
            try:
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.close()

    def close(self) -> None:
        """Let go of the worker: it ends when it next reads. Harmless if called again."""
        self._socket.close()
        if self._pidfd >= 0:
            os.close(self._pidfd)
            self._pidfd = -1

    def crash(self) -> MontyCrashedError:
        """How the worker ended, for the caller whose program it ran; ends it if it has not."""
        if self._crash is None:
            self.kill()
            self._crash = self._autopsy()
        return self._crash

    def _autopsy(self) -> MontyCrashedError:
        if self._garbage:
            return MontyCrashedError('the worker sent a malformed message and was killed')
        status = self._exit_status(_REPORT_SECS)
        if status is None:
            return MontyCrashedError('the worker is gone, and so is the process that would know why')
        if not os.WIFSIGNALED(status):
            return MontyCrashedError(
                f'the worker ended by itself, with status {os.waitstatus_to_exitcode(status)}'
            )
        number = os.WTERMSIG(status)
        if number == signal.SIGSYS:
            return MontyCrashedError(_WALL_TOUCHED, signal=number, wall_touched=True)
        return MontyCrashedError(f'the worker was killed by {signal.Signals(number).name}', signal=number)

    def _receive(self, timeout: float | None) -> ToHost:
        now = monotonic()
        # A short answer mostly comes sooner than a sleeping thread would wake: look for it a while.
        patience = now + self._patience
        deadline = None if timeout is None else now + timeout
        try:
            while (message := self._unpacker.next()) is None:
                if self._readable.poll(0):
                    self._read()
                elif now < patience:
                    os.sched_yield()
                elif self._readable.poll(None if deadline is None else max(0.0, deadline - now) * 1000):
                    self._read()
                else:
                    raise TimeoutError
                now = monotonic()
        except FrameError:
            self._reject()
        except TimeoutError:
            raise
        except OSError as error:
            raise WorkerGone from error
        return cast(ToHost, message)

    def _has_last_words(self) -> bool:
        try:
            return bool(self._socket.recv(1, _socket.MSG_PEEK | _socket.MSG_DONTWAIT))
        except OSError:
            return False

    def _read(self) -> None:
        data = self._socket.recv(_CHUNK)
        if not data:
            raise WorkerGone
        self._unpacker.feed(data)

    def _reject(self) -> NoReturn:
        self._garbage = True
        self.kill()
        raise GarbageReceived
