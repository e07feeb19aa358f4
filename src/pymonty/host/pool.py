"""Workers kept ready, leased to sessions, and taken back: the part of a pool that no caller sees.

    fork ──▶ asked ──▶ spare ──▶ leased ──▶ killed
                         ▲          │
                         └── reset ─┘          (only with reuse)

A lease that finds a spare costs one read. Forks are asked for ahead, at moments when nobody waits for
the host: when a lease ends, or when its run proves to be a long one. Only a lease that finds no spare asks
for one itself, and then waits about the time of a fork.

No thread works here: whoever needs a worker reads the zygote's socket. Leases may end in any thread,
and in the garbage collector, which may strike while this very thread holds the lock: hence an RLock, and
`Lease.__del__` does no more than kill. A leased link is held here too, so that it outlives its lease.

A forked child of the host owns none of this. There, everything is forgotten without touching a worker.
"""

from __future__ import annotations

import atexit
import os
import threading
import weakref
from collections import deque
from math import inf
from typing import Literal, NamedTuple, TypeAlias

from pymonty.errors import MontyUnavailableError
from pymonty.host.link import Link, WorkerGone
from pymonty.host.spawn import Process
from pymonty.host.zygote import Zygote
from pymonty.wire.messages import Ready, Reset

KernelWall: TypeAlias = Literal['required', 'optional']

FORK_TIMEOUT = 30.0  # seconds for a worker to be ready, on a machine that is very busy
TRIES = 3  # workers, besides the spares, that may die as they start before the pool gives up
RESET_TIMEOUT = 1.0  # seconds for a worker to forget a session
IDLE_MAX = 32  # workers waiting for reuse
SESSIONS_MAX = 1000  # sessions that one worker serves with reuse
GROWTH_MAX = 32 << 20  # bytes that a worker may have grown by and still be reused


class History(NamedTuple):
    """What a worker has been through.

    `memory` is the greatest limit in bytes that it can still be given: the first session's, as a worker only
    ever lowers it.
    """

    sessions: int = 0
    memory: float = inf


class Workers:
    """The workers of one pool; `process` is what to fork the first from, where it was started ahead."""

    def __init__(
        self,
        spares: int,
        *,
        reuse: bool,
        kernel_wall: KernelWall,
        max_sessions: int,
        process: Process | None = None,
    ) -> None:
        self.spares = spares
        self.reuse = reuse
        self.max_sessions = max_sessions
        self.snapshot_key: bytes | None = None  # what snapshots are signed with
        self.closed = ''  # why, if it is
        self._pid = os.getpid()
        self._lock = threading.RLock()
        self._leased: set[Link] = set()
        self._idle: deque[tuple[Link, History]] = deque()  # they have been told to reset
        self._owed = 0  # leases that have no worker yet
        self._zygote = Zygote(kernel_wall, process)
        _all.add(self)
        self.replenish()

    def lease(self) -> Lease:
        """A lease of its own worker, taken at once if a spare is ready and else when first needed.

        Raises:
            MontyUnavailableError: the pool is closed, or as many sessions are open as it allows.
        """
        with self._lock:
            self.check_open()
            if len(self._leased) + self._owed >= self.max_sessions:
                raise MontyUnavailableError(
                    f'{self.max_sessions} sessions are open; close some, or raise max_sessions of the pool'
                )
            self._owed += 1
            if self._zygote.asked + len(self._idle) < self._owed:
                self._zygote.fork()
        return Lease(self)

    def replenish(self) -> None:
        """Ask for the spares that are missing; they come later."""
        with self._lock:
            if not self.closed:
                for _ in range(self._owed + self.spares - self._zygote.asked - len(self._idle)):
                    self._zygote.fork()

    def close(self) -> None:
        """Kill all workers, leased ones too. Closing twice does nothing."""
        with self._lock:
            if self.closed:
                return
            self.closed = 'the pool is closed'
            leased = tuple(self._leased)
        for link in leased:
            link.kill()
        while self._idle:
            self._idle.pop()[0].kill()
        self._zygote.close()

    __del__ = close

    def check_open(self) -> None:
        if self.closed:
            raise MontyUnavailableError(f'{self.closed}; open a new one')

    # For leases.

    def take(self, timeout: float) -> tuple[Link, History]:
        """A worker, a used one first.

        Raises:
            TimeoutError: none became ready within `timeout` seconds.
            MontyUnavailableError: none can be had.
        """
        self.check_open()
        link, history = self._reusable() or (self._zygote.take(timeout), History())
        with self._lock:
            self._owed -= 1
            self._leased.add(link)
        if self.closed:  # by another thread, in the meantime
            link.kill()
            self.check_open()
        return link, history

    def drop(self, link: Link | None) -> None:
        """A lease has no use for `link` any more, or for the worker that it was owed."""
        with self._lock:
            if link is None:
                self._owed -= 1
            else:
                self._leased.discard(link)

    def _reusable(self) -> tuple[Link, History] | None:
        while self._idle:
            try:
                link, history = self._idle.pop()
            except IndexError:  # another thread took it
                break
            if _is_fit(link):
                return link, history
            link.kill()
        return None

    def give_back(self, link: Link, history: History) -> bool:
        """Keep a worker whose session ended in order for another one; False if it is not wanted."""
        if self.closed or len(self._idle) >= IDLE_MAX or history.sessions >= SESSIONS_MAX:
            return False
        try:
            link.send(Reset())
        except WorkerGone:
            return False
        self._idle.append((link, history))
        return True

    def owe(self) -> None:
        """A lease wants another worker."""
        with self._lock:
            self._owed += 1

    def forget(self) -> None:
        """Let go of everything in a forked child, where it all belongs to the parent."""
        self.closed = f'the pool belongs to process {self._pid}, from which this one was forked'
        self._lock = threading.RLock()
        for link in (*self._leased, *(link for link, _ in self._idle)):
            link.close()
        self._leased.clear()
        self._idle.clear()
        self._zygote.forget()


class Lease:
    """The use of one worker for one session."""

    __slots__ = ('_ended', '_history', '_workers', 'taken')

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self._ended = False
        self._history = History()
        self.taken: Link | None = None

    def is_ready(self) -> bool:
        """Would `link` return at once?  Takes a worker if there is one.

        Raises:
            MontyUnavailableError: the pool is closed, or can make no worker.
        """
        try:
            return self._take(0).is_ready()
        except TimeoutError:
            return False
        except WorkerGone:
            return True

    def link(self) -> Link:
        """The worker, waited for until it is ready.

        Raises:
            MontyUnavailableError: the pool is closed, or can make no worker.
        """
        crash = ''
        for _ in range(self._workers.spares + TRIES):
            try:
                link = self._take(FORK_TIMEOUT)
                _ = link.ready
                return link
            except TimeoutError:
                raise MontyUnavailableError(f'no worker was ready within {FORK_TIMEOUT:g} seconds') from None
            except WorkerGone:
                crash = str(link.crash())
                self.discard()
        raise MontyUnavailableError(f'workers end as they start: {crash}')

    def opened(self, memory: int | None) -> None:
        """The worker was given this memory limit."""
        if memory is not None:
            self._history = self._history._replace(memory=min(memory, self._history.memory))

    def suits(self, memory: int | None) -> bool:
        """Can the worker still be given this memory limit?"""
        return self._history.memory == inf or (memory is not None and memory <= self._history.memory)

    def discard(self) -> None:
        """Let go of a worker that has run nothing of this session's; `link` will take another."""
        if self.taken is not None:
            self.taken.kill()
            self._workers.drop(self.taken)
            self._workers.owe()
            self.taken = None

    def _take(self, timeout: float) -> Link:
        self._workers.check_open()
        if self.taken is None:
            self.taken, self._history = self._workers.take(timeout)
            if self._ended:  # by another thread, in the meantime
                self.taken.kill()
                self._workers.drop(self.taken)
                raise MontyUnavailableError('the session is closed')
        return self.taken

    def end(self, *, fit: bool) -> None:
        """End the lease: the worker is killed, or kept for another session if it is `fit` and reuse is on."""
        if self._ended:
            return
        self._ended = True
        workers, link = self._workers, self.taken
        workers.drop(link)
        if link is not None:
            served = self._history._replace(sessions=self._history.sessions + 1)
            if not (fit and workers.reuse and workers.give_back(link, served)):
                link.kill()
            workers.replenish()

    def __del__(self) -> None:
        if not self._ended:
            self._ended = True
            self._workers.drop(self.taken)
            if self.taken is not None:
                self.taken.kill()


def _is_fit(link: Link) -> bool:
    """Wait for the answer to `Reset`: did it come, and is the worker about as small as it was?"""
    try:
        answer = link.receive(RESET_TIMEOUT)
    except (WorkerGone, TimeoutError):
        return False
    return type(answer) is Ready and answer.memory <= link.ready.memory + GROWTH_MAX


_all: weakref.WeakSet[Workers] = weakref.WeakSet()


def _forget_all() -> None:
    for workers in tuple(_all):
        workers.forget()


def _close_all() -> None:
    for workers in tuple(_all):
        workers.close()


os.register_at_fork(after_in_child=_forget_all)
atexit.register(_close_all)
