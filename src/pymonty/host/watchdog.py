"""Time limits for guests that share the host's process: one thread that interrupts the others.

A `Watch` belongs to the thread that runs the guest. Past its deadline the watchdog thread raises `TimeUp`
in there, as an asynchronous exception, and again every 10 ms: no handler swallows it for good.

    RUNNING    the exception may come at any bytecode
    STARTING   none is sent: a lock may be held, which an exception would leave locked for ever;
               that of the watchdog, or that of the compiler on the process's warning filters
    STOPPED    none is sent; one that was sent before may still be on its way, until `settle`

So the guest's thread ends a stretch of guest time with the plain assignment `watch.state = STOPPED`, between
which and the next call nothing can happen, and then calls `settle`, which takes back what is on its way.
That the watchdog looks at the state and raises in one step is what the interpreter lock gives.
"""

from __future__ import annotations

import ctypes
import os
import threading
from math import inf
from time import monotonic

from pymonty.compiler import pipeline
from pymonty.runtime.halt import Halted

STOPPED, STARTING, RUNNING = range(3)
INSIST_SECS = 0.01

_raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
_raise_in.argtypes = (ctypes.c_ulong, ctypes.c_void_p)
_raise_in.restype = ctypes.c_int


class TimeUp(Halted):
    """`Halted` as it can be sent to a thread: a class, made without arguments."""

    def __init__(self) -> None:
        super().__init__('max_duration_secs', None)


_TIME_UP = id(TimeUp)


class Watch:
    """One guest's clock: a countdown of `seconds` (None: no limit) that runs while the guest does."""

    __slots__ = ('_left', '_sent', '_thread', 'deadline', 'state')

    def __init__(self, seconds: float | None) -> None:
        self._left = inf if seconds is None else seconds
        self._thread = threading.get_ident()
        self._sent = False
        self.deadline = inf
        self.state = STOPPED

    def start(self) -> None:
        """Guest code begins, or goes on."""
        self.deadline = monotonic() + self._left
        self.state = STARTING
        _dog.watches[self._thread] = self
        if self.deadline < _dog.wakes_at:
            _dog.notice()
        self.state = RUNNING

    def settle(self) -> None:
        """Guest code has stopped, and the state is STOPPED.

        Raises:
            TimeUp: time was up just before.
        """
        _dog.watches.pop(self._thread, None)
        self._left = self.deadline - monotonic()
        self._take_back()

    def _take_back(self) -> None:
        if self._sent:
            _raise_in(self._thread, None)
            self._sent = False
            raise TimeUp

    def defer(self) -> None:
        """Guest code does what must not be interrupted, until `allow`; the clock goes on.

        Raises:
            TimeUp: as `settle`, before it has begun.
        """
        if self.state == RUNNING:
            self.state = STARTING
            try:
                self._take_back()
            except TimeUp:
                self.state = RUNNING
                raise

    def allow(self) -> None:
        """Undo `defer`."""
        if self.state == STARTING:
            self.state = RUNNING

    def expire(self) -> None:
        """Have time be up now; from any thread."""
        self._left = self.deadline = -inf
        _dog.notice()

    def bite(self) -> None:
        """Raise `TimeUp` in the guest's thread if guest code runs there."""
        if (
            self.state == RUNNING
        ):  # from here to the call that raises, no other call: threads may switch at one
            self._sent = True
            _raise_in(self._thread, _TIME_UP)


class _Watchdog:
    """The thread, and what it watches: the clock of the guest that runs in each thread."""

    def __init__(self) -> None:
        self.watches: dict[int, Watch] = {}
        self.wakes_at = inf
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None

    def notice(self) -> None:
        """Look at the deadlines anew: one has come that is earlier than all others."""
        with self._condition:
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name='pymonty-watchdog', daemon=True)
                self._thread.start()
            self._condition.notify()

    def _watch(self) -> None:
        with self._condition:
            while True:
                self.wakes_at = inf  # who starts during the look below must call `notice`
                now = monotonic()
                first = inf
                for watch in tuple(self.watches.values()):
                    if watch.state == STOPPED:
                        continue  # about to be settled
                    if watch.deadline <= now:
                        watch.bite()
                        first = min(first, now + INSIST_SECS)
                    else:
                        first = min(first, watch.deadline)
                self.wakes_at = first
                self._condition.wait(None if first == inf else first - now)


_dog = _Watchdog()


def _renew() -> None:
    global _dog
    _dog = _Watchdog()


def _defer() -> None:
    watch = _dog.watches.get(threading.get_ident())
    if watch is not None:
        watch.defer()


def _allow() -> None:
    watch = _dog.watches.get(threading.get_ident())
    if watch is not None:
        watch.allow()


pipeline.defer_interruptions = _defer
pipeline.allow_interruptions = _allow
os.register_at_fork(after_in_child=_renew)
