"""Helpers of the tests of the public API: what this process holds open, and how a program is run."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pymonty


class Run(Protocol):
    """Run `code` once, in some isolation."""

    def __call__(self, code: str, **options: Any) -> Any: ...


def descriptors() -> int:
    """How many descriptors this process has open."""
    gc.collect()
    return len(os.listdir('/proc/self/fd'))


def descendants(pid: int | None = None) -> set[int]:
    """The processes below `pid`, zombies included."""
    children = set()
    for task in Path(f'/proc/{pid or os.getpid()}/task').glob('*/children'):
        try:
            children |= {int(child) for child in task.read_text().split()}
        except OSError:
            pass
    return children.union(*(descendants(child) for child in children))


def family(pool: pymonty.Pool) -> set[int]:
    """The processes of `pool`: the one that forks, and the workers."""
    zygote = pool._workers._zygote.pid
    return set() if zygote is None else {zygote} | descendants(zygote)


def are_gone(processes: set[int]) -> bool:
    """Do all of `processes` come to an end, reaped and all?"""
    return eventually(lambda: not any(os.path.exists(f'/proc/{pid}') for pid in processes))


def eventually(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Does `condition` come true within so many seconds?"""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def worker_of(session: pymonty.Session) -> int:
    """The process id of the worker that `session` has, which must have run something."""
    link = session._guest._lease.taken  # type: ignore[attr-defined]
    assert link is not None
    pid: int = link.pid
    return pid
