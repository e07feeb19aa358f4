"""The clock of one worker: guest code may run for so long, and printed text waits for so long.

An interval timer ticks every 50 ms while guest code runs, sooner where the deadline is nearer.
The tick's handler looks at `running`:

    guest runs, time left     `on_tick` is called (it sends what was printed)
    guest runs, time is up    Halted is raised, again every 10 ms: no handler can swallow it for good
    guest does not run        the timer is switched off; `resume` will notice

So a host call that is answered within a tick costs no system call here, and a worker that waits
for long sleeps undisturbed. Code that must not be interrupted (the channel's) clears `running`
first: a plain assignment, since a handler may run at any call, be it the one that stops the clock.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from time import monotonic
from types import FrameType

from .halt import Halted

TICK_SECS = 0.05
INSIST_SECS = 0.01


class Clock:
    """A countdown that runs only while guest code does. One per process: it owns SIGALRM."""

    def __init__(self, on_tick: Callable[[], None]) -> None:
        self.running = False
        self._on_tick = on_tick
        self._limit: float | None = None
        self._deadline: float | None = None
        self._began = 0.0  # when it would have begun if it had never paused
        self._paused_at = 0.0
        self._next = 0.0  # when the timer fires next, as far as it is known; 0 if it is off

    def install(self) -> None:
        """Take SIGALRM. Inherited through `fork`, so done once, in the zygote."""
        signal.signal(signal.SIGALRM, self._tick)

    def start(self, seconds: float | None, used: float = 0.0) -> None:
        """Guest code begins; it has `seconds`, or no limit. It may have used some of them elsewhere."""
        now = monotonic()
        self._limit = seconds
        self._began = now - used
        self._deadline = None if seconds is None else now - used + seconds
        self._paused_at = now
        self.resume()

    def pause(self) -> None:
        """Guest code stops for a while. A Halted that is due comes before, none comes after."""
        self.running = False
        self._paused_at = monotonic()

    def resume(self) -> None:
        """Guest code goes on; the time since `pause` does not count."""
        now = monotonic()
        rest = now - self._paused_at
        self._began += rest
        deadline = self._deadline
        if deadline is not None:
            self._deadline = deadline = deadline + rest
        self.running = True  # before the look at the timer: a tick from here on will not switch it off
        if self._next <= now or (deadline is not None and deadline < self._next):
            self._arm(now)

    def lend(self, seconds: float) -> bool:
        """Has the pause lasted so long? If not, SIGALRM comes by then, or sooner, for another purpose."""
        now = monotonic()
        then = self._paused_at + seconds
        if now < then and not now < self._next <= then:
            self._next = then
            signal.setitimer(signal.ITIMER_REAL, max(then - now, 1e-6))
        return now >= then

    @property
    def used(self) -> float:
        """Seconds that the guest has run, as of its last pause."""
        return self._paused_at - self._began

    def check(self) -> None:
        """Raise what is due, if time is up.

        Raises:
            Halted: the program has had its time.
        """
        if self._deadline is not None and monotonic() >= self._deadline:
            raise Halted('max_duration_secs', self._limit)

    def stop(self) -> None:
        """Guest code is done; the timer goes off by itself."""
        self.running = False
        self._deadline = None

    def disarm(self) -> None:
        """Switch the timer off now."""
        self.stop()
        self._next = 0.0
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _arm(self, now: float) -> None:
        wait = TICK_SECS
        if self._deadline is not None:
            wait = min(wait, max(self._deadline - now, 1e-6))
        self._next = now + wait
        signal.setitimer(signal.ITIMER_REAL, wait, INSIST_SECS)

    def _tick(self, number: int, frame: FrameType | None) -> None:
        if not self.running:
            self._next = 0.0
            signal.setitimer(signal.ITIMER_REAL, 0)
            return
        now = monotonic()
        if self._deadline is not None and now >= self._deadline:
            self._next = now + INSIST_SECS
            raise Halted('max_duration_secs', self._limit)
        self._arm(now)
        self._on_tick()
