"""Writing a program down before anybody asks.

A program that was started to be paused, and has stood at a call for a little while, is about to be dumped as
likely as not, and its worker has nothing else to do. So it sends the image unasked, once for a call, and to
the first `Dump` that comes later it says nothing. Where none comes, the host passes over the image. A program
that was dumped at its last call is not kept waiting at the next.

It is for programs whose image is small. The first one that is not, or cannot be made, was the last attempt of
its run.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FrameType
from typing import Final

from pymonty.runtime.clock import Clock

WAIT_SECS: Final = 0.002
"""Longer than most answers take that come at once: what is being written delays one."""


class Foresight:
    """Has `write` send the image of the program that stands in a frame; it says whether it could.

    All happens in a wait for the host, in channel time.
    """

    def __init__(self, clock: Clock, write: Callable[[FrameType], bool]) -> None:
        self._clock = clock
        self._write = write
        self._frame: FrameType | None = None  # of the call that waits
        self._is_sent = False
        self._was_asked = False  # during the last call
        self._is_worthwhile = True

    def renew(self) -> None:
        """Another run begins."""
        self._was_asked, self._is_worthwhile = False, True

    def begin(self, frame: FrameType) -> None:
        """The program waits for the answer to the call that `frame` makes."""
        was_asked, self._was_asked, self._is_sent = self._was_asked, False, False
        if self._is_worthwhile:
            self._frame = frame
            if was_asked or self._clock.lend(WAIT_SECS):
                self._send(frame)

    def strike(self) -> bool:
        """SIGALRM has come; False if nothing waits."""
        frame = self._frame
        if frame is None:
            return False
        if self._clock.lend(WAIT_SECS):
            self._send(frame)
        return True

    def end(self) -> None:
        """The wait is over."""
        self._frame = None

    def take(self) -> bool:
        """The host asks for an image: whether it has been sent it. When it asks again, it has not."""
        self._frame = None
        is_sent, self._is_sent, self._was_asked = self._is_sent, False, True
        return is_sent

    def _send(self, frame: FrameType) -> None:
        self._frame = None
        self._is_sent = self._is_worthwhile = self._write(frame)
