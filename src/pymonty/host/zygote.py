"""The host's end of the process that workers are forked from (`pymonty.worker.zygote` is the other).

There is no reader thread. Whoever needs something from the zygote reads its socket, one at a time,
and keeps what is for others: workers that were asked for ahead, and exit statuses. Asking for one
worker also picks up those that have arrived, so that `take` mostly finds one in hand. A zygote that
died takes its workers along and is started again on the next demand.
"""

from __future__ import annotations

import _socket
import contextlib
import os
import threading
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Literal, TypeVar

from pymonty.errors import MontyUnavailableError

from .link import Link
from .spawn import Process

T = TypeVar('T')

_STATUSES_KEPT = 1024


class Zygote:
    """A source of workers.

    `fork` asks for one ahead; `take` gives out one that was asked for, or asks itself. Both may be
    called from any thread. With `kernel_wall='required'`, no worker comes from a kernel that has no
    system call filter. `process` is the first one to use, where one was started ahead.
    """

    def __init__(
        self, kernel_wall: Literal['required', 'optional'] = 'required', process: Process | None = None
    ) -> None:
        self._required = kernel_wall == 'required'
        self._owner = os.getpid()
        self._changed = threading.Condition()
        self._reading = False
        self._process = process
        self._arrived: deque[Link] = deque()
        self._asked = 0  # forks that no `take` has claimed
        self._owed = 0  # forks that the zygote has not answered
        self._false_starts = 0
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The zygote's process id, None while none runs."""
        return self._process.pid if self._process else None

    @property
    def asked(self) -> int:
        """How many workers were asked for ahead and not taken."""
        return self._asked

    def fork(self) -> None:
        """Ask for a worker, and do not wait for it.

        Raises:
            MontyUnavailableError: no zygote can be started, or this one is closed.
        """
        with self._changed:
            self._request(1)
            self._asked += 1
            self._collect()

    def take(self, timeout: float) -> Link:
        """A worker, the one asked for first.

        Raises:
            TimeoutError: none came within `timeout` seconds.
            MontyUnavailableError: none can be had here.
        """
        with self._changed:
            if self._asked:
                self._asked -= 1
            else:
                self._request(1)
            try:
                return self._wait(timeout, self._next)
            except TimeoutError:
                self._asked += 1
                raise

    def close(self) -> None:
        """End the zygote and with it all workers. Closing twice does nothing."""
        with self._changed:
            self._closed = True
            process, self._process = self._process, None
            while self._arrived:
                self._arrived.pop().close()
            self._changed.notify_all()
        if process is not None:
            process.end() if os.getpid() == self._owner else process.forget()

    def forget(self) -> None:
        """Let go of everything, in a forked child of the host; a thread that held the lock is not there."""
        self._changed = threading.Condition()
        self._reading = False
        self.close()

    def _next(self) -> Link | None:
        if self._process is not None and self._process.has_ended():
            self._lost(self._process)
        if self._arrived:
            return self._arrived.popleft()
        if self._process is None:
            self._request(0)
        return None

    def _request(self, forks: int) -> None:
        """Send requests; start the zygote first if it does not run, and ask again for what was lost."""
        if self._closed:
            raise MontyUnavailableError('the pool is closed; open a new one')
        self._owed += forks
        if self._process is None:
            self._process = Process()
            forks = self._owed
        with contextlib.suppress(OSError):  # it has just died: the next read finds out
            for _ in range(forks):
                self._process.socket.send(b'fork', _socket.MSG_NOSIGNAL)

    def _collect(self) -> None:
        """Pick up what has arrived, unless another thread is at it."""
        while self._process is not None and not self._reading:
            process = self._process
            message = process.read(0)
            if message is None:
                return
            self._handle(process, *message)

    def _wait(self, timeout: float, found: Callable[[], T | None]) -> T:
        """Read messages until `found` finds what it looks for. Called, and returns, with the lock held.

        One thread reads, without the lock; the others wait for what it brings.
        """
        deadline = monotonic() + timeout
        while (result := found()) is None:
            process, left = self._process, max(0.0, deadline - monotonic())
            assert process is not None, 'found() starts a zygote, or needs none'
            if self._reading:
                if not self._changed.wait(left) and monotonic() >= deadline:
                    raise TimeoutError
                continue
            self._reading = True
            self._changed.release()
            try:
                message = process.read(left)
            finally:
                self._changed.acquire()
                self._reading = False
                self._changed.notify_all()
            if message is None:
                raise TimeoutError
            self._handle(process, *message)
        return result

    def _handle(self, process: Process, data: bytes, descriptors: list[int]) -> None:
        kind, _, rest = data.decode(errors='replace').partition(' ')
        match kind:
            case 'worker':
                serial, pid = map(int, rest.split())
                channel, pidfd = descriptors
                self._owed -= 1
                self._arrived.append(
                    Link(pid, channel, pidfd, lambda timeout: self._status(process, serial, timeout))
                )
            case 'exit':
                serial, status = map(int, rest.split())
                process.statuses[serial] = status
                if len(process.statuses) > _STATUSES_KEPT:
                    del process.statuses[next(iter(process.statuses))]
            case 'hello':
                process.wall = rest.split(',')
                self._false_starts = 0
                if self._required and 'seccomp' not in process.wall:
                    self._fail(process, _NO_WALL)
            case 'refused':
                self._owed -= 1
                raise MontyUnavailableError(f'no worker can be forked: {rest}')
            case 'failed':
                self._fail(process, f'the process for workers failed:\n{rest}')
            case _:
                if process.wall is None:
                    self._false_starts += 1
                    if self._false_starts > 1:
                        self._fail(process, 'the process for workers died while it started, twice')
                self._lost(process)

    def _fail(self, process: Process, why: str) -> None:
        self._lost(process)
        self._asked = self._owed = 0
        raise MontyUnavailableError(why)

    def _lost(self, process: Process) -> None:
        """The zygote is gone, and with it every worker, those included that nobody has taken."""
        if process.gone:
            return
        process.end()
        self._process = None
        self._owed += len(self._arrived)
        while self._arrived:
            self._arrived.pop().close()

    def _status(self, process: Process, serial: int, timeout: float) -> int | None:
        """The wait status of a dead worker; None where nobody can know it any more."""

        def found() -> int | bool | None:
            if process.gone or self._process is not process:
                return process.statuses.pop(serial, False)
            return process.statuses.pop(serial, None)

        with self._changed:
            try:
                process.socket.send(f'status {serial}'.encode(), _socket.MSG_NOSIGNAL)
                status = self._wait(timeout, found)
            except (OSError, MontyUnavailableError):
                return None
        return None if status is False else status


_NO_WALL = (
    'this kernel offers no system call filter (seccomp), so a worker would have no second wall; '
    "run `pymonty doctor` to see what it enforces, and pass kernel_wall='optional' to do without"
)
