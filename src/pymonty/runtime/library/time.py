"""time: a long `sleep` would outlast the time limit where only a bytecode can be interrupted."""

from __future__ import annotations

import time
from typing import Any

from pymonty.runtime.library.admission import export

_SLICE = 0.05

_sleep = time.sleep
_now = time.monotonic


def sleep(seconds: Any, /) -> None:
    """As `time.sleep`, in slices."""
    if not (type(seconds) is int or type(seconds) is float) or not seconds > _SLICE:
        _sleep(seconds)
        return
    end = _now() + seconds
    while (left := end - _now()) > 0:
        _sleep(min(left, _SLICE))


EXPORTS = export('time', sleep=sleep)
